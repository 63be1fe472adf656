package io.baton.intake.backtest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Until when the past may be read for one request. */
final class TimeLimit {
    private final Clock clock;
    private final Instant end;

    /** @param within how long from now on */
    TimeLimit(Clock clock, Duration within) {
        this.clock = clock;
        this.end = clock.instant().plus(within);
    }

    /** @throws ReplayStoppedException when the time is up, or the thread is asked to stop */
    void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new ReplayStoppedException(ReplayStoppedException.Reason.INTERRUPTED);
        }
        if (clock.instant().isAfter(end)) {
            throw new ReplayStoppedException(ReplayStoppedException.Reason.TIME_IS_UP);
        }
    }
}
