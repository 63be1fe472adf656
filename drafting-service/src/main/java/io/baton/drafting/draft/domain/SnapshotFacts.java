package io.baton.drafting.draft.domain;

import io.baton.contracts.Customer;
import io.baton.contracts.Trigger;
import io.baton.contracts.TriggerType;
import io.baton.contracts.escalation.CaseSnapshot;
import io.baton.contracts.escalation.EarlierEscalation;
import io.baton.contracts.escalation.EscalationView;
import io.baton.contracts.escalation.SnapshotAttempt;
import io.baton.drafting.facts.domain.Facts;
import io.baton.drafting.facts.domain.Facts.ProblemStatus;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes from what routing knows about a case the facts that a message to its customer may rest on. */
final class SnapshotFacts {

    /** The name of a person, as opposed to an agent's id. */
    private static final Pattern PERSON = Pattern.compile("\\p{Lu}[\\p{L}'\u2019.-]*( [\\p{L}'\u2019.-]+){1,3}");

    /** Resolutions that say nothing but that there is one. */
    private static final Set<String> EMPTY_RESOLUTIONS =
            Set.of("solved", "resolved", "fixed", "done", "closed", "ok", "complete", "completed", "solved for good");

    private SnapshotFacts() {}

    /** The facts of an escalated case at {@code now}; promises that are due by then are left out. */
    static Facts of(CaseSnapshot snapshot, EscalationView escalation, Facts.Sender sender, Instant now) {
        ZoneId zone = zone(snapshot.customer());
        return new Facts(
                IssueName.of(snapshot.title(), snapshot.issueType(), snapshot.product())
                        .orElse(null),
                null,
                null,
                null,
                ProblemStatus.ACTIVE,
                null,
                null,
                snapshot.attempts().stream()
                        .map(attempt -> new Facts.Done(told(attempt), at(attempt.at(), zone)))
                        .toList(),
                null,
                null,
                null,
                null,
                null,
                snapshot.promises().stream()
                        .filter(promise -> promise.due().isAfter(now))
                        .map(promise -> new Facts.Promise(
                                promise.kind(), promise.what(), at(promise.due(), zone), promise.by()))
                        .toList(),
                null,
                null,
                null,
                null,
                null,
                escalation.triggers().stream().anyMatch(SnapshotFacts::isLegalThreat),
                null,
                null,
                sender,
                recipient(snapshot),
                new Facts.Handler(person(escalation.agent()), null, plain(escalation.team())),
                earlier(snapshot.earlierEscalations(), zone),
                null,
                null);
    }

    /** The facts after the case's resolution: the problem is fixed, and what was tried in vain no longer matters. */
    static Facts resolved(Facts facts, String resolution, Instant at) {
        boolean says = resolution != null
                && !resolution.isBlank()
                && !EMPTY_RESOLUTIONS.contains(resolution.strip().toLowerCase(Locale.ROOT));
        return new Facts(
                facts.issue(),
                facts.impact(),
                facts.startedAt(),
                facts.duration(),
                ProblemStatus.FIXED,
                facts.cause(),
                null,
                says ? List.of(new Facts.Done(resolution, at.atOffset(ZoneOffset.UTC))) : List.of(),
                null,
                facts.prevention(),
                null,
                facts.agreedOption(),
                facts.refused(),
                null,
                facts.compensation(),
                null,
                null,
                facts.desiredOutcome(),
                facts.contractName(),
                facts.legalThreat(),
                facts.disputed(),
                facts.callFirst(),
                facts.sender(),
                facts.customer(),
                facts.handler(),
                facts.earlierEscalations(),
                facts.styleSample(),
                facts.avoidPhrases());
    }

    private static Facts.Recipient recipient(CaseSnapshot snapshot) {
        Customer customer = snapshot.customer();
        if (customer == null) {
            return new Facts.Recipient(null, null, null, null, null, null, null, null, snapshot.language());
        }
        String language = customer.language() == null ? snapshot.language() : customer.language();
        return new Facts.Recipient(
                customer.name(),
                customer.role(),
                null,
                customer.tier(),
                customer.since(),
                customer.industry(),
                customer.region(),
                customer.communicationStyle(),
                language);
    }

    private static List<Facts.Earlier> earlier(List<EarlierEscalation> escalations, ZoneId zone) {
        return escalations.stream()
                .map(escalation -> new Facts.Earlier(at(escalation.requestedAt(), zone), null))
                .toList();
    }

    private static String told(SnapshotAttempt attempt) {
        return plain(attempt.action());
    }

    private static boolean isLegalThreat(Trigger trigger) {
        return trigger.type() == TriggerType.LEGAL_THREAT && !Boolean.TRUE.equals(trigger.withdrawn());
    }

    private static String person(String agent) {
        return agent != null && PERSON.matcher(agent).matches() ? agent : null;
    }

    private static String plain(String id) {
        return id.replaceAll("[-_]+", " ").strip();
    }

    private static OffsetDateTime at(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toOffsetDateTime();
    }

    private static ZoneId zone(Customer customer) {
        if (customer == null || customer.timezone() == null) {
            return ZoneOffset.UTC;
        }
        try {
            return ZoneId.of(customer.timezone());
        } catch (DateTimeException unknownZone) {
            return ZoneOffset.UTC;
        }
    }
}
