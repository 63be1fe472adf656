package io.baton.metrics.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.baton.metrics.definition.domain.Calculation;
import io.baton.metrics.definition.domain.Calculation.Group;
import io.baton.metrics.definition.domain.ConfidenceInterval;
import io.baton.metrics.definition.domain.Figure;
import io.baton.metrics.definition.domain.Metric;
import io.baton.metrics.definition.domain.Percentiles;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A metric as the API shows it.
 *
 * @param previous the same figure of the window before; absent unless asked for
 * @param neverEscalated only for ratings: the same figure for cases without any escalation
 * @param dataThrough up to which time the figures are complete; null before the first event
 * @param groups empty without grouping
 */
record MetricView(
        String name,
        @JsonUnwrapped Numbers numbers,
        @JsonInclude(JsonInclude.Include.NON_NULL) Numbers previous,
        @JsonInclude(JsonInclude.Include.NON_NULL) Numbers neverEscalated,
        Instant dataThrough,
        String definition,
        List<GroupView> groups) {
    /** See {@link Figure}; what does not apply to the metric at all is left out. */
    record Numbers(
            String unit,
            Double value,
            long n,
            Number numerator,
            long denominator,
            ConfidenceInterval confidence,
            Percentiles percentiles,
            Double mature,
            @JsonUnwrapped Figure.Rating rating,
            @JsonInclude(JsonInclude.Include.NON_NULL) List<Figure.Outcome> outcomes) {
        static Numbers of(Metric metric, Figure figure) {
            return new Numbers(
                    metric.measure().unit(),
                    figure.value(),
                    figure.n(),
                    figure.numerator(),
                    figure.denominator(),
                    figure.confidence(),
                    figure.percentiles(),
                    figure.mature(),
                    figure.rating(),
                    figure.outcomes());
        }
    }

    /**
     * One group with the values that its members share.
     *
     * @param previous absent unless asked for, and when the group has no observations in the window before
     */
    record GroupView(
            Map<String, String> key,
            @JsonUnwrapped Numbers numbers,
            @JsonInclude(JsonInclude.Include.NON_NULL) Numbers previous) {}

    /** Shows a figure, and the one of the window before it, which may be null. */
    static MetricView of(Calculation current, Calculation previous, Instant dataThrough) {
        Metric metric = current.metric();
        Map<Map<String, String>, Figure> before = previous == null
                ? Map.of()
                : previous.groups().stream().collect(Collectors.toMap(Group::key, Group::figure));
        return new MetricView(
                metric.name(),
                Numbers.of(metric, current.total()),
                previous == null ? null : Numbers.of(metric, previous.total()),
                current.beside().map(figure -> Numbers.of(metric, figure)).orElse(null),
                dataThrough,
                metric.definition(),
                current.groups().stream()
                        .map(group -> view(metric, group, before.get(group.key())))
                        .toList());
    }

    private static GroupView view(Metric metric, Group group, Figure before) {
        return new GroupView(
                group.key(), Numbers.of(metric, group.figure()), before == null ? null : Numbers.of(metric, before));
    }
}
