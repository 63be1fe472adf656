package io.baton.contracts.escalation;

import io.baton.contracts.ClockName;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * The reading of one of the case's clocks.
 *
 * @param state RUNNING, PAUSED, MET, BREACHED or CANCELLED
 */
public record SnapshotClock(
        @NotNull ClockName name,
        @NotNull @Min(0) Integer cycle,
        @NotNull Duration target,
        Instant due,
        @NotNull String state) {
    public SnapshotClock {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(cycle, "cycle");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(state, "state");
    }
}
