package io.baton.routing.escalation.domain;

import java.time.Instant;
import java.util.Objects;

/**
 * What makes an escalation change.
 *
 * @param time when, by the log or by the clock of a person's action
 * @param causationId names it, see {@link io.baton.contracts.Ids#causation}
 */
public record Cause(Instant time, String causationId) {
    public Cause {
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(causationId, "causationId");
    }
}
