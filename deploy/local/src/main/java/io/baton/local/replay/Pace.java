package io.baton.local.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How fast a file is fed, by the times of its events. */
final class Pace {
    private final double speed;
    private Instant first;
    private long startedNanos;

    private Pace(double speed) {
        this.speed = speed;
    }

    /** As fast as intake takes it. */
    static Pace fastest() {
        return new Pace(Double.POSITIVE_INFINITY);
    }

    /** So many times as fast as it happened; more than 0. */
    static Pace times(double speed) {
        return new Pace(speed);
    }

    /**
     * How long an event still has to wait.
     *
     * @param time when it happened; one without a time goes at once
     * @param nowNanos by {@link System#nanoTime}
     */
    Duration wait(Optional<Instant> time, long nowNanos) {
        if (Double.isInfinite(speed) || time.isEmpty()) {
            return Duration.ZERO;
        }
        if (first == null) {
            first = time.get();
            startedNanos = nowNanos;
        }
        double afterFirst = Duration.between(first, time.get()).toMillis() / speed * 1e6;
        double wait = afterFirst - (nowNanos - startedNanos);
        return wait <= 0 ? Duration.ZERO : Duration.ofNanos((long) wait);
    }
}
