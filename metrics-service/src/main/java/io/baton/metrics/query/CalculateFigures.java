package io.baton.metrics.query;

import io.baton.contracts.Topics;
import io.baton.metrics.definition.domain.Calculation;
import io.baton.metrics.definition.domain.Metric;
import io.baton.metrics.definition.domain.Selection;
import io.baton.metrics.definition.domain.Window;
import io.baton.metrics.facts.CaseHistories;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Answers a query: reads the histories once and lets every metric add them up. */
@ApplicationScoped
class CalculateFigures {
    private static final List<String> DRAFT_TOPICS = List.of(Topics.DRAFT_EVENTS);
    private static final List<String> CASE_TOPICS =
            List.of(Topics.CASE_EVENTS, Topics.ESCALATION_REQUESTS, Topics.ESCALATION_EVENTS);

    private final CaseHistories histories;

    CalculateFigures(CaseHistories histories) {
        this.histories = histories;
    }

    /** The figures of some metrics, in their order. */
    List<MetricView> calculate(List<Metric> metrics, FigureQuery query) throws SQLException {
        List<Instant> reaches = new ArrayList<>();
        for (Metric metric : metrics) {
            reaches.add(reach(metric));
        }
        List<Calculation> calculations = metrics.stream()
                .map(metric -> new Calculation(metric, query.selection(), query.grouping()))
                .toList();
        Window window = query.selection().window();
        histories.read(
                window.from(), window.to(), history -> calculations.forEach(calculation -> calculation.add(history)));
        List<MetricView> views = new ArrayList<>();
        for (int i = 0; i < metrics.size(); i++) {
            views.add(MetricView.of(calculations.get(i), reaches.get(i)));
        }
        return views;
    }

    /** The observations of one metric from a place in their list on. */
    ObservedPage observe(Metric metric, Selection selection, ObservedPage page) throws SQLException {
        histories.read(
                selection.window().from(), selection.window().to(), history -> page.add(metric, selection, history));
        return page;
    }

    /** Read before the facts, so that the figures hold at least what it promises. */
    private Instant reach(Metric metric) throws SQLException {
        boolean ofDrafts = metric.topics() == Metric.Topics.DRAFTS;
        return histories.reach(ofDrafts ? DRAFT_TOPICS : CASE_TOPICS).orElse(null);
    }
}
