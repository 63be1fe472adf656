package io.baton.intake.clock.domain;

import java.time.Instant;
import java.util.Objects;

/** Something that moves the clocks of a case. */
public record Happening(Instant time, String eventId, Kind kind) {
    public Happening {
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(eventId, "eventId");
        Objects.requireNonNull(kind, "kind");
    }

    /** What happened. */
    public enum Kind {
        OPENED,
        CUSTOMER_SPOKE,
        AGENT_SPOKE,
        BOT_SPOKE,
        RESOLVED,
        REOPENED
    }
}
