package io.baton.metrics.facts.domain;

import java.time.Instant;
import java.util.Comparator;

/**
 * A resolution or a reopening of a case. When a late event shows that a turn of a cycle came at another time, its writer
 * tells it again with a higher sequence.
 *
 * @param cycle 0 for the first opening, then the number of the reopening
 * @param sequence the writer's per-case counter
 * @param time when it happened, as far as known by then
 */
public record Turn(int cycle, long sequence, Instant time) {
    private static final Comparator<Turn> ORDER =
            Comparator.comparingInt(Turn::cycle).thenComparingLong(Turn::sequence);

    /** The last one as told last; either may be null. */
    static Turn last(Turn one, Turn other) {
        return one != null && ORDER.compare(one, other) >= 0 ? one : other;
    }
}
