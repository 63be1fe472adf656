package io.baton.intake.backtest;

import io.baton.messaging.LoggedEvent;
import java.time.Instant;

/** Hands records on until the time is up: a partition may be long, and a case that stays open is read to its end. */
final class LimitedReader implements LaneReader {
    private final LaneReader reader;
    private final TimeLimit limit;

    LimitedReader(LaneReader reader, TimeLimit limit) {
        this.reader = reader;
        this.limit = limit;
    }

    @Override
    public void tick(Instant moment) {
        limit.check();
        reader.tick(moment);
    }

    @Override
    public void event(LoggedEvent logged) {
        limit.check();
        reader.event(logged);
    }

    /** Asked when nothing comes, too. */
    @Override
    public boolean isDone() {
        limit.check();
        return reader.isDone();
    }
}
