package io.baton.messaging;

import java.time.Duration;

/**
 * Delays between tries: doubling from {@code first} up to {@code cap}, of which a random half is taken off so that
 * instances do not try in step.
 */
record Backoff(Duration first, Duration cap) {

    static final Backoff DEFAULT = new Backoff(Duration.ofMillis(50), Duration.ofSeconds(5));

    private static final int MAX_DOUBLINGS = 20;

    Backoff {
        if (first.isNegative() || first.isZero() || cap.compareTo(first) < 0) {
            throw new IllegalArgumentException(
                    "first " + first + " and cap " + cap + " must be positive and ascending");
        }
    }

    /**
     * The delay after a failed try.
     *
     * @param failures how often it failed so far, from 1
     * @param random 0 (inclusive) to 1 (exclusive)
     */
    Duration after(int failures, double random) {
        long doubled = first.toMillis() << Math.min(failures - 1, MAX_DOUBLINGS);
        long ceiling = Math.min(cap.toMillis(), doubled);
        return Duration.ofMillis(ceiling - (long) (random * ceiling / 2));
    }
}
