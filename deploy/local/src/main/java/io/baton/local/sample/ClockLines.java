package io.baton.local.sample;

import io.baton.contracts.ClockName;
import io.baton.contracts.Emitted;
import io.baton.contracts.EmittedTypes;
import io.baton.contracts.EscalationStatus;
import io.baton.contracts.cases.CommitmentChanged;
import io.baton.contracts.cases.SlaChanged;
import io.baton.contracts.escalation.EscalationView;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Turns what happens to clocks and promises into lines to read. What was missed and makes an escalation is told in that
 * escalation's line; it waits a moment to see whether it does. A case with an open escalation is watched already: that
 * something of it is at risk is passed over.
 */
final class ClockLines {
    private static final Duration WAIT = Duration.ofSeconds(3);
    private static final int MOST_ASKED = 10_000;
    private static final DateTimeFormatter TODAY =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter OTHER_DAY =
            DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private final Map<String, Waiting> missed = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private final Set<UUID> escalated = new HashSet<>();
    private final Style style;
    private final Function<UUID, String> names;

    private record Waiting(UUID caseId, String text, Instant since) {}

    /** @param names the number of a case by its id */
    ClockLines(Style style, Function<UUID, String> names) {
        this.style = style;
        this.names = names;
    }

    /** The lines that an event about a service level brings about. */
    List<String> after(Emitted event, SlaChanged sla, Instant now) {
        String clock = name(sla.clock());
        String allowed = " (" + described(sla.target()) + (sla.policy() == null ? "" : " by " + sla.policy()) + ")";
        return switch (event.type()) {
            case EmittedTypes.SLA_AT_RISK -> hint(event, clock + " at risk, due " + due(sla.due(), now) + allowed, now);
            case EmittedTypes.SLA_BREACHED ->
                missed(event, clock + " missed, was due " + due(sla.due(), now) + allowed, now);
            default -> told(event, style.good(clock + " was not missed, as a late event shows"), now);
        };
    }

    /** The lines that an event about a promise brings about. */
    List<String> after(Emitted event, CommitmentChanged promise, Instant now) {
        String what = (promise.what() == null ? promise.kind() : "“" + promise.what() + "”") + ", due "
                + due(promise.due(), now);
        return switch (event.type()) {
            case EmittedTypes.COMMITMENT_AT_RISK -> hint(event, "promise at risk: " + what, now);
            case EmittedTypes.COMMITMENT_MISSED -> missed(event, "promise missed: " + what, now);
            default -> told(event, style.good("promise kept: " + what), now);
        };
    }

    /** An escalation as it stands: what it was asked for is told in its own line. */
    void escalated(EscalationView escalation) {
        escalation.triggers().forEach(trigger -> remember(trigger.eventId()));
        boolean closed =
                escalation.status() == EscalationStatus.RESOLVED || escalation.status() == EscalationStatus.RETURNED;
        if (closed) {
            escalated.remove(escalation.caseId());
        } else {
            escalated.add(escalation.caseId());
        }
    }

    /** The lines of what was missed and has made no escalation. */
    List<String> due(Instant now) {
        List<String> lines = new ArrayList<>();
        Iterator<Waiting> waiting = missed.values().iterator();
        while (waiting.hasNext()) {
            Waiting next = waiting.next();
            if (Duration.between(next.since(), now).compareTo(WAIT) >= 0) {
                waiting.remove();
                lines.add(FeedLines.line(style, now, names.apply(next.caseId()), style.bad(next.text())));
            }
        }
        return lines;
    }

    private void remember(String cause) {
        missed.remove(cause);
        asked.add(cause);
        if (asked.size() > MOST_ASKED) {
            Iterator<String> eldest = asked.iterator();
            eldest.next();
            eldest.remove();
        }
    }

    private List<String> hint(Emitted event, String text, Instant now) {
        return escalated.contains(event.caseId()) ? List.of() : told(event, style.accent(text), now);
    }

    private List<String> missed(Emitted event, String text, Instant now) {
        if (!asked.contains(event.asCause())) {
            missed.put(event.asCause(), new Waiting(event.caseId(), text, now));
        }
        return List.of();
    }

    private List<String> told(Emitted event, String text, Instant now) {
        return List.of(FeedLines.line(style, now, names.apply(event.caseId()), text));
    }

    private static String name(ClockName clock) {
        return clock.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String due(Instant due, Instant now) {
        boolean today = due.atZone(ZoneOffset.UTC)
                .toLocalDate()
                .equals(now.atZone(ZoneOffset.UTC).toLocalDate());
        return (today ? TODAY : OTHER_DAY).format(due);
    }

    private static String described(Duration target) {
        String hours = target.toHours() == 0 ? "" : target.toHours() + " h ";
        String minutes = target.toMinutesPart() == 0 ? "" : target.toMinutesPart() + " min ";
        String seconds = target.toSecondsPart() == 0 ? "" : target.toSecondsPart() + " s";
        return (hours + minutes + seconds).strip();
    }
}
