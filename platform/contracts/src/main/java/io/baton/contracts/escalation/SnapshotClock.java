package io.baton.contracts.escalation;

import io.baton.contracts.ClockName;
import io.baton.contracts.Ranges;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * The reading of one of the case's clocks.
 *
 * @param name which clock
 * @param cycle 0 for the first
 * @param target the time allowed
 * @param due when it is or was due; null while it is paused
 * @param state RUNNING, PAUSED, MET, BREACHED or CANCELLED
 */
public record SnapshotClock(
        @NotNull ClockName name,
        @NotNull @Min(0) Integer cycle,
        @NotNull Duration target,
        Instant due,

        @NotNull
        @Pattern(regexp = SnapshotClock.STATES, message = "must be RUNNING, PAUSED, MET, BREACHED or CANCELLED")
        String state) {
    static final String STATES = "RUNNING|PAUSED|MET|BREACHED|CANCELLED";

    public SnapshotClock {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(cycle, "cycle");
        Ranges.atLeast(0, cycle, "cycle");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(state, "state");
        if (!state.matches(STATES)) {
            throw new IllegalArgumentException("state must be one of " + STATES + " but is " + state);
        }
    }
}
