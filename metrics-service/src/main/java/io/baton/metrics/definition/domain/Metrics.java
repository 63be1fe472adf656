package io.baton.metrics.definition.domain;

import java.util.List;
import java.util.Optional;

/** Every metric that is measured. */
public final class Metrics {
    private static final List<Metric> ALL = List.of(
            new EscalationRate(),
            new TimeToEscalate(),
            new ResolutionTimeAfterEscalation(),
            new CsatAfterEscalation(),
            new RepeatEscalationRate(),
            new DraftOutcomes());

    private Metrics() {}

    /** All of them, in the order of the documentation. */
    public static List<Metric> all() {
        return ALL;
    }

    /** The one of that name. */
    public static Optional<Metric> named(String name) {
        return ALL.stream().filter(metric -> metric.name().equals(name)).findFirst();
    }

    /** All names, in the order of the documentation. */
    public static List<String> names() {
        return ALL.stream().map(Metric::name).toList();
    }
}
