package io.baton.metrics.facts.domain;

import java.time.Instant;
import java.util.Comparator;

/**
 * When something happened in a case.
 *
 * @param time by the log's time
 * @param sequence the writer's per-case counter, which orders what happened at the same time
 */
public record Moment(Instant time, long sequence) implements Comparable<Moment> {
    private static final Comparator<Moment> ORDER =
            Comparator.comparing(Moment::time).thenComparingLong(Moment::sequence);

    @Override
    public int compareTo(Moment other) {
        return ORDER.compare(this, other);
    }

    static Moment later(Moment one, Moment other) {
        return one != null && one.compareTo(other) >= 0 ? one : other;
    }
}
