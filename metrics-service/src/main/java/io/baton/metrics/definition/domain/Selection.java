package io.baton.metrics.definition.domain;

import io.baton.metrics.facts.domain.EscalationFacts;
import java.util.List;
import java.util.Map;

/**
 * Which observations a figure is made of.
 *
 * @param filters the value that each dimension must have
 */
public record Selection(Window window, Map<Dimension, String> filters) {
    public Selection {
        filters = Map.copyOf(filters);
    }

    /** The same of another stretch of time. */
    public Selection during(Window other) {
        return new Selection(other, filters);
    }

    /** True when the observation's time and case fit. */
    boolean fitsCase(Observation observed) {
        return window.contains(observed.at())
                && filters.entrySet().stream()
                        .filter(filter -> !filter.getKey().isOfEscalation())
                        .allMatch(filter -> filter.getKey().valuesOf(observed).contains(filter.getValue()));
    }

    /** Those of an observation's escalations that fit. */
    List<EscalationFacts> fittingEscalations(Observation observed) {
        return observed.escalations().stream().filter(this::fits).toList();
    }

    /** True when some dimension of the escalation is asked for. */
    boolean asksForEscalations() {
        return filters.keySet().stream().anyMatch(Dimension::isOfEscalation);
    }

    private boolean fits(EscalationFacts escalation) {
        return filters.entrySet().stream()
                .filter(filter -> filter.getKey().isOfEscalation())
                .allMatch(filter -> filter.getKey().valuesOf(escalation).contains(filter.getValue()));
    }
}
