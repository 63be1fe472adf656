package io.baton.metrics.facts.domain;

import java.time.Instant;

/** The earlier of two instants of which either may be unknown (null). */
final class Earliest {
    private Earliest() {}

    static Instant of(Instant one, Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
