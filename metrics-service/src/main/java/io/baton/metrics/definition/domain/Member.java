package io.baton.metrics.definition.domain;

import io.baton.metrics.facts.domain.CaseHistory;
import io.baton.metrics.facts.domain.EscalationFacts;
import java.util.List;
import java.util.stream.Stream;

/**
 * An observation that a figure is made of.
 *
 * @param escalations those of the observation that fit the filters
 * @param counted true when it counts in the numerator
 */
public record Member(Observation observation, List<EscalationFacts> escalations, boolean counted) {
    public Member {
        escalations = List.copyOf(escalations);
    }

    /** What a case contributes to a metric's figure under a selection. */
    public static Stream<Member> of(CaseHistory history, Metric metric, Selection selection) {
        return metric.observe(history)
                .filter(selection::fitsCase)
                .map(observation -> of(observation, metric, selection))
                .filter(member -> metric.population() == Metric.Population.EVERYBODY
                        || !member.escalations.isEmpty()
                        || !selection.asksForEscalations());
    }

    private static Member of(Observation observation, Metric metric, Selection selection) {
        List<EscalationFacts> fitting = selection.fittingEscalations(observation);
        boolean counted = metric.population() == Metric.Population.EVERYBODY
                ? !fitting.isEmpty()
                : observation.role() == Observation.Role.COUNTED;
        return new Member(observation, fitting, counted);
    }
}
