package io.baton.intake.backtest;

import io.baton.messaging.LoggedEvent;
import java.time.Instant;

/** Takes the records of a partition of the contact events in their order. */
interface LaneReader {

    /** A second has passed. */
    void tick(Instant moment);

    /** Anything else. */
    void event(LoggedEvent logged);

    /** Whether nothing that may still come is of interest. */
    boolean isDone();
}
