package io.baton.metrics.query;

import io.baton.metrics.definition.domain.ConfidenceInterval;
import io.baton.metrics.definition.domain.Figure;
import io.baton.metrics.definition.domain.Percentiles;
import io.baton.metrics.query.MetricView.GroupView;
import io.baton.metrics.query.MetricView.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Figures and cases as tables. */
final class CsvTables {
    private static final List<String> NUMBERS = List.of(
            "unit",
            "value",
            "n",
            "numerator",
            "denominator",
            "confidenceLow",
            "confidenceHigh",
            "confidenceLevel",
            "p50",
            "p90",
            "p95",
            "p99",
            "mature",
            "mean",
            "responseRate",
            "previousValue",
            "previousN");

    private CsvTables() {}

    /** A line per metric; with groups a line per group instead, so that a sum over a column counts nothing twice. */
    static String figures(List<MetricView> metrics, List<String> keyNames) {
        Csv csv = new Csv().line(joined(List.of("name"), keyNames, NUMBERS, List.of("dataThrough", "definition")));
        for (MetricView metric : metrics) {
            List<Object> end = Arrays.asList(metric.dataThrough(), metric.definition());
            if (keyNames.isEmpty()) {
                csv.line(joined(List.of(metric.name()), List.of(), fields(metric.numbers(), metric.previous()), end));
            }
            for (GroupView group : metric.groups()) {
                csv.line(joined(
                        List.of(metric.name()), group.key().values(), fields(group.numbers(), group.previous()), end));
            }
        }
        return csv.toString();
    }

    /** A line per observation. */
    static String cases(List<ObservedCase> observed) {
        Csv csv = new Csv()
                .line(List.of(
                        "id",
                        "caseId",
                        "at",
                        "counted",
                        "value",
                        "source",
                        "channel",
                        "openedAt",
                        "firstContactAt",
                        "resolvedAt",
                        "escalationIds"));
        observed.forEach(each -> csv.line(Arrays.asList(
                each.id(),
                each.caseId(),
                each.at(),
                each.counted(),
                each.value(),
                each.source(),
                each.channel(),
                each.openedAt(),
                each.firstContactAt(),
                each.resolvedAt(),
                each.escalations().stream()
                        .map(escalation -> escalation.escalationId().toString())
                        .collect(Collectors.joining(" ")))));
        return csv.toString();
    }

    private static List<Object> fields(Numbers numbers, Numbers previous) {
        List<Object> fields = new ArrayList<>(Arrays.asList(
                numbers.unit(), numbers.value(), numbers.n(), numbers.numerator(), numbers.denominator()));
        fields.addAll(fields(numbers.confidence()));
        fields.addAll(fields(numbers.percentiles()));
        fields.add(numbers.mature());
        fields.addAll(fields(numbers.rating()));
        fields.add(previous == null ? null : previous.value());
        fields.add(previous == null ? null : previous.n());
        return fields;
    }

    private static List<Object> fields(ConfidenceInterval interval) {
        return interval == null
                ? Collections.nCopies(3, null)
                : List.of(interval.low(), interval.high(), interval.level());
    }

    private static List<Object> fields(Percentiles percentiles) {
        return percentiles == null
                ? Collections.nCopies(4, null)
                : List.of(percentiles.p50(), percentiles.p90(), percentiles.p95(), percentiles.p99());
    }

    private static List<Object> fields(Figure.Rating rating) {
        return rating == null ? Collections.nCopies(2, null) : Arrays.asList(rating.mean(), rating.responseRate());
    }

    private static List<Object> joined(
            Collection<?> first, Collection<?> second, Collection<?> third, Collection<?> fourth) {
        List<Object> all = new ArrayList<>(first);
        all.addAll(second);
        all.addAll(third);
        all.addAll(fourth);
        return all;
    }
}
