package io.baton.intake.backtest;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A second later each time that it is read. */
final class SteppingClock extends Clock {
    private Instant now = Instant.parse("2026-03-02T09:00:00Z");

    @Override
    public Instant instant() {
        Instant read = now;
        now = now.plusSeconds(1);
        return read;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
