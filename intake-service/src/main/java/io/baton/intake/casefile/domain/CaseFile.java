package io.baton.intake.casefile.domain;

import io.baton.contracts.Dimensions;
import io.baton.contracts.contact.ContactEvent;
import io.baton.intake.clock.domain.Clocking;
import io.baton.intake.commitment.domain.Commitments;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Everything that intake remembers of a case, but for the words of its messages.
 *
 * @param historic true while the case is history, see {@link CaseAge}
 * @param events distinct contact events applied
 * @param sequence of the last event emitted about the case
 * @param clocking what is remembered of its clocks, see {@link CaseClocks}
 * @param commitments the promises made to the customer
 */
public record CaseFile(
        UUID caseId,
        String source,
        String subject,
        boolean historic,
        int events,
        long sequence,
        Facts facts,
        Lifecycle lifecycle,
        History history,
        Escalations escalations,
        Clocking clocking,
        Commitments commitments) {
    public CaseFile {
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(lifecycle, "lifecycle");
        Objects.requireNonNull(history, "history");
        Objects.requireNonNull(escalations, "escalations");
        Objects.requireNonNull(clocking, "clocking");
        Objects.requireNonNull(commitments, "commitments");
    }

    /** A case of which this is the first event to arrive; the event itself is not applied yet. */
    static CaseFile begunBy(ContactEvent event, boolean historic, int policyVersion) {
        return new CaseFile(
                event.caseId(),
                event.source(),
                event.subject(),
                historic,
                0,
                0,
                Facts.beginning(new Moment(event.time(), event.id())),
                Lifecycle.NONE,
                History.NONE,
                Escalations.NONE,
                Clocking.begun(event.time(), policyVersion),
                Commitments.NONE);
    }

    CaseFile with(Facts newFacts, Lifecycle newLifecycle, History newHistory) {
        return new CaseFile(
                caseId,
                source,
                subject,
                historic,
                events + 1,
                sequence,
                newFacts,
                newLifecycle,
                newHistory,
                escalations,
                clocking,
                commitments);
    }

    CaseFile with(Escalations now) {
        return new CaseFile(
                caseId,
                source,
                subject,
                historic,
                events,
                sequence,
                facts,
                lifecycle,
                history,
                now,
                clocking,
                commitments);
    }

    CaseFile with(Clocking now) {
        return new CaseFile(
                caseId,
                source,
                subject,
                historic,
                events,
                sequence,
                facts,
                lifecycle,
                history,
                escalations,
                now,
                commitments);
    }

    CaseFile with(Commitments now) {
        return new CaseFile(
                caseId,
                source,
                subject,
                historic,
                events,
                sequence,
                facts,
                lifecycle,
                history,
                escalations,
                clocking,
                now);
    }

    /** When somebody has spoken other than by a contact event. */
    CaseFile said(History newHistory, Instant at) {
        return new CaseFile(
                caseId,
                source,
                subject,
                historic,
                events,
                sequence,
                facts,
                lifecycle,
                newHistory,
                escalations,
                clocking.upTo(at),
                commitments);
    }

    CaseFile turnedLive() {
        return new CaseFile(
                caseId,
                source,
                subject,
                false,
                events,
                sequence,
                facts,
                lifecycle,
                history,
                escalations,
                clocking,
                commitments);
    }

    CaseFile emitted(long upTo) {
        return new CaseFile(
                caseId,
                source,
                subject,
                historic,
                events,
                upTo,
                facts,
                lifecycle,
                history,
                escalations,
                clocking,
                commitments);
    }

    /** OPEN or RESOLVED, by the time of the events. */
    public CaseStatus status() {
        return lifecycle.status();
    }

    List<Cycle> cycles() {
        return lifecycle.cycles(facts.first());
    }

    Cycle currentCycle() {
        List<Cycle> cycles = cycles();
        return cycles.get(cycles.size() - 1);
    }

    /** What the case's figures are grouped by, as known now. */
    public Dimensions dimensions() {
        var customer = facts.knownCustomer();
        return new Dimensions(
                source,
                facts.knownChannel(),
                facts.brand(),
                customer == null ? null : customer.id(),
                customer == null ? null : customer.tier(),
                customer == null ? null : customer.region(),
                facts.language(),
                facts.issueType(),
                facts.product(),
                facts.severity(),
                facts.team(),
                facts.agent(),
                facts.level());
    }
}
