package io.baton.metrics.query;

import io.baton.contracts.Topics;
import io.baton.metrics.definition.domain.Calculation;
import io.baton.metrics.definition.domain.Metric;
import io.baton.metrics.definition.domain.Selection;
import io.baton.metrics.definition.domain.Window;
import io.baton.metrics.facts.CaseHistories;
import io.baton.metrics.facts.DataReach;
import io.baton.metrics.facts.domain.CaseHistory;
import io.baton.metrics.facts.domain.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Answers a query: reads the histories once and lets every metric add them up. */
@ApplicationScoped
class CalculateFigures {
    private static final List<String> DRAFT_TOPICS = List.of(Topics.DRAFT_EVENTS);
    private static final List<String> CASE_TOPICS =
            List.of(Topics.CASE_EVENTS, Topics.ESCALATION_REQUESTS, Topics.ESCALATION_EVENTS);

    private final CaseHistories histories;
    private final DataReach dataReach;

    CalculateFigures(CaseHistories histories, DataReach dataReach) {
        this.histories = histories;
        this.dataReach = dataReach;
    }

    /** The figures of some metrics, in their order. */
    List<MetricView> calculate(List<Metric> metrics, FigureQuery query) throws SQLException {
        Reach reach = dataReach.now(); // Before the facts, so that the figures hold at least what it promises.
        List<Compared> figures = metrics.stream()
                .map(metric -> Compared.of(metric, query, through(reach, metric)))
                .toList();
        Window window = query.selection().window();
        Instant from = query.compared() ? window.previous().from() : window.from();
        histories.read(from, window.to(), history -> figures.forEach(figure -> figure.add(history)));
        return figures.stream().map(Compared::view).toList();
    }

    /** The observations of one metric from a place in their list on. */
    ObservedPage observe(Metric metric, Selection selection, ObservedPage page) throws SQLException {
        histories.read(
                selection.window().from(), selection.window().to(), history -> page.add(metric, selection, history));
        return page;
    }

    private static Instant through(Reach reach, Metric metric) {
        boolean ofDrafts = metric.topics() == Metric.Topics.DRAFTS;
        return reach.through(ofDrafts ? DRAFT_TOPICS : CASE_TOPICS).orElse(null);
    }

    /**
     * A figure and the one of the window before it.
     *
     * @param previous null without comparison
     */
    private record Compared(Calculation current, Calculation previous, Instant dataThrough) {
        static Compared of(Metric metric, FigureQuery query, Instant dataThrough) {
            Selection selection = query.selection();
            Calculation previous = query.compared()
                    ? new Calculation(
                            metric, selection.during(selection.window().previous()), query.grouping())
                    : null;
            return new Compared(new Calculation(metric, selection, query.grouping()), previous, dataThrough);
        }

        void add(CaseHistory history) {
            current.add(history);
            if (previous != null) {
                previous.add(history);
            }
        }

        MetricView view() {
            return MetricView.of(current, previous, dataThrough);
        }
    }
}
