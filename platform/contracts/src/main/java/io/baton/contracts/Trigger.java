package io.baton.contracts;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Objects;

/**
 * A detected reason to escalate.
 *
 * @param type what was seen
 * @param evidence the quote or the measurement
 * @param detector which detector saw it
 * @param confidence 0 to 1
 * @param time when it happened
 * @param eventId the contact event that showed it, as a cause
 * @param withdrawn true when a late event disproved it
 */
public record Trigger(
        @NotNull TriggerType type,
        @NotNull String evidence,
        @NotNull String detector,
        @NotNull Double confidence,
        @NotNull Instant time,
        @NotNull String eventId,
        Boolean withdrawn) {
    public Trigger {
        Objects.requireNonNull(type, "type");
        if (confidence < 0 || confidence > 1) {
            throw new IllegalArgumentException("confidence must be between 0 and 1 but is " + confidence);
        }
    }
}
