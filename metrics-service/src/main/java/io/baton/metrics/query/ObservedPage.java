package io.baton.metrics.query;

import io.baton.metrics.definition.domain.Member;
import io.baton.metrics.definition.domain.Metric;
import io.baton.metrics.definition.domain.Observation;
import io.baton.metrics.definition.domain.Selection;
import io.baton.metrics.facts.domain.CaseHistory;
import io.baton.web.Cursor;
import io.baton.web.Page;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/** Picks one page of observations, newest first, out of all of them. Keeps no more than the page in memory. */
final class ObservedPage {
    private static final Comparator<Cursor> NEWEST_FIRST = Comparator.comparing(Cursor::time)
            .reversed()
            .thenComparing(place -> place.id().toString());
    private static final Comparator<ObservedCase> ORDER = Comparator.comparing(ObservedCase::place, NEWEST_FIRST);

    private final int limit;
    private final Optional<Cursor> after;
    private final PriorityQueue<ObservedCase> kept = new PriorityQueue<>(ORDER.reversed());

    ObservedPage(int limit, Optional<Cursor> after) {
        this.limit = limit;
        this.after = after;
    }

    void add(Metric metric, Selection selection, CaseHistory history) {
        Member.of(history, metric, selection)
                .filter(member -> member.observation().role() != Observation.Role.ASKED)
                .map(member -> ObservedCase.of(metric, member))
                .filter(observed -> after.isEmpty() || NEWEST_FIRST.compare(observed.place(), after.get()) > 0)
                .forEach(this::keep);
    }

    Page<ObservedCase> page() {
        List<ObservedCase> rows = kept.stream().sorted(ORDER).toList();
        return Page.of(rows, limit, ObservedCase::place);
    }

    private void keep(ObservedCase observed) {
        kept.add(observed);
        if (kept.size() > limit + 1) {
            kept.remove();
        }
    }
}
