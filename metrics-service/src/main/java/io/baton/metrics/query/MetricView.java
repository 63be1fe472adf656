package io.baton.metrics.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.baton.metrics.definition.domain.Calculation;
import io.baton.metrics.definition.domain.ConfidenceInterval;
import io.baton.metrics.definition.domain.Figure;
import io.baton.metrics.definition.domain.Metric;
import io.baton.metrics.definition.domain.Percentiles;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A metric as the API shows it.
 *
 * @param neverEscalated only for ratings: the same figure for cases without any escalation
 * @param dataThrough null before the first event
 * @param groups empty without grouping
 */
record MetricView(
        String name,
        @JsonUnwrapped Numbers numbers,
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

    /** One group with the values that its members share. */
    record GroupView(Map<String, String> key, @JsonUnwrapped Numbers numbers) {}

    static MetricView of(Calculation calculation, Instant dataThrough) {
        Metric metric = calculation.metric();
        return new MetricView(
                metric.name(),
                Numbers.of(metric, calculation.total()),
                calculation.beside().map(figure -> Numbers.of(metric, figure)).orElse(null),
                dataThrough,
                metric.definition(),
                calculation.groups().stream()
                        .map(group -> new GroupView(group.key(), Numbers.of(metric, group.figure())))
                        .toList());
    }
}
