package io.baton.metrics.definition.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * A stretch of time.
 *
 * @param from inclusive; null: from the beginning
 * @param to exclusive; null: without end
 */
public record Window(Instant from, Instant to) {
    /** All of time. */
    public static final Window EVER = new Window(null, null);

    public Window {
        if (from != null && to != null && !from.isBefore(to)) {
            throw new IllegalArgumentException("from must be before to");
        }
    }

    /** True when it has a beginning and an end. */
    public boolean isBounded() {
        return from != null && to != null;
    }

    /** The stretch of the same length that ends where this one, which must be bounded, begins. */
    public Window previous() {
        return new Window(from.minus(Duration.between(from, to)), from);
    }

    /** True from {@code from} on and before {@code to}. */
    public boolean contains(Instant time) {
        return (from == null || !time.isBefore(from)) && (to == null || time.isBefore(to));
    }
}
