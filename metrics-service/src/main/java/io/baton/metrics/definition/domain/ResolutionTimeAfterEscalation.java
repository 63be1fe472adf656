package io.baton.metrics.definition.domain;

import io.baton.metrics.facts.domain.CaseHistory;
import io.baton.metrics.facts.domain.EscalationFacts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * How long an escalated case takes to be done with. A resolved case can be escalated without being reopened, when the
 * customer asks for somebody else after the resolution; then it is done when that escalation is resolved.
 */
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
        return "Calendar time from the first escalation request of a case to its end, reopened time included, for resolved"
                + " cases whose end lies in the window; the end is the last resolution of the case or, if it is later, the"
                + " latest resolution of any escalation requested after that.";
    }

    @Override
    public Topics topics() {
        return Topics.CASES_AND_ESCALATIONS;
    }

    @Override
    public Stream<Observation> observe(CaseHistory history) {
        return history.firstEscalation().stream().flatMap(first -> history.endedAt().stream()
                .filter(ended -> !ended.isBefore(first.requestedAt()))
                .map(ended -> observed(history, first, ended)));
    }

    private static Observation observed(CaseHistory history, EscalationFacts first, Instant ended) {
        long millis = Duration.between(first.requestedAt(), ended).toMillis();
        return new Observation(
                history.caseId(), history, ended, Observation.Role.COUNTED, millis, List.of(first), null);
    }
}
