package io.baton.routing.broken.domain;

import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;

/** What the architecture test must find: a decision that asks a clock and writes a log. */
public final class DecidesByTheClock {
    private final Clock clock;

    public DecidesByTheClock(Clock clock) {
        this.clock = clock;
    }

    public boolean isLate(Instant due) {
        Logger.getLogger(DecidesByTheClock.class).debug("deciding");
        return clock.instant().isAfter(due);
    }
}
