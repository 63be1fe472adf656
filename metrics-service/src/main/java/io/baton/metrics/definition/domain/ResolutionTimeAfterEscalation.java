package io.baton.metrics.definition.domain;

import io.baton.metrics.facts.domain.CaseHistory;
import io.baton.metrics.facts.domain.EscalationFacts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** How long an escalated case takes to be done with. */
final class ResolutionTimeAfterEscalation implements Metric {
    @Override
    public String name() {
        return "resolution-time-after-escalation";
    }

    @Override
    public Measure measure() {
        return Measure.DURATION;
    }

    @Override
    public String definition() {
        return "Calendar time from the first escalation request of a case to its last resolution, reopened time included,"
                + " for resolved cases whose last resolution lies in the window.";
    }

    @Override
    public Topics topics() {
        return Topics.CASES_AND_ESCALATIONS;
    }

    @Override
    public Stream<Observation> observe(CaseHistory history) {
        return history.firstEscalation().stream().flatMap(first -> history.resolvedAt().stream()
                .filter(resolved -> !resolved.isBefore(first.requestedAt()))
                .map(resolved -> observed(history, first, resolved)));
    }

    private static Observation observed(CaseHistory history, EscalationFacts first, Instant resolved) {
        long millis = Duration.between(first.requestedAt(), resolved).toMillis();
        return new Observation(
                history.caseId(), history, resolved, Observation.Role.COUNTED, millis, List.of(first), null);
    }
}
