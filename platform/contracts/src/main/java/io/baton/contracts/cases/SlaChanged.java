package io.baton.contracts.cases;

import io.baton.contracts.ClockName;
import io.baton.contracts.Dimensions;
import io.baton.contracts.EmittedData;
import io.baton.contracts.Ranges;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * A clock of a case is about to miss its target, has missed it, or did not miss it after all.
 *
 * @param caseId the case
 * @param clock which of its clocks
 * @param cycle of the first response and the resolution: the case's, 0 for the first opening; of the next response: the
 *     customer's wait, 0 for the first
 * @param target the time allowed, in the policy's calendar
 * @param due when it is or was due
 * @param policy the SLA policy's id, or null
 * @param historic true when the case was history on reaching Baton
 * @param dimensions what the case is grouped by, as known now
 */
public record SlaChanged(
        @NotNull UUID caseId,
        @NotNull ClockName clock,
        @NotNull @Min(0) Integer cycle,
        @NotNull Duration target,
        @NotNull Instant due,
        String policy,
        @NotNull Boolean historic,
        @NotNull Dimensions dimensions)
        implements EmittedData {
    public SlaChanged {
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(cycle, "cycle");
        Ranges.atLeast(0, cycle, "cycle");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(historic, "historic");
        Objects.requireNonNull(dimensions, "dimensions");
    }
}
