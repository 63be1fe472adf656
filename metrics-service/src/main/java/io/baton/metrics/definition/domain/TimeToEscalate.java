package io.baton.metrics.definition.domain;

import io.baton.metrics.facts.domain.CaseHistory;
import io.baton.metrics.facts.domain.EscalationFacts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** How long customers wait until somebody sees that they need more. */
final class TimeToEscalate implements Metric {
    @Override
    public String name() {
        return "time-to-escalate";
    }

    @Override
    public Measure measure() {
        return Measure.DURATION;
    }

    @Override
    public String definition() {
        return "Calendar time from the first contact of a case (the earlier of its opening and its customer's first"
                + " message) to its first escalation request, for cases whose first escalation was requested in the"
                + " window.";
    }

    @Override
    public Topics topics() {
        return Topics.CASES_AND_ESCALATIONS;
    }

    @Override
    public Stream<Observation> observe(CaseHistory history) {
        return history.firstEscalation().stream()
                .flatMap(first -> history.firstContactAt().stream().map(contact -> observed(history, first, contact)));
    }

    private static Observation observed(CaseHistory history, EscalationFacts first, Instant contact) {
        long millis = Math.max(0, Duration.between(contact, first.requestedAt()).toMillis());
        return new Observation(
                history.caseId(), history, first.requestedAt(), Observation.Role.COUNTED, millis, List.of(first), null);
    }
}
