package io.baton.contracts;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Objects;

/**
 * A detected reason to escalate; nothing but {@code withdrawn} may be null.
 *
 * @param type what was seen
 * @param evidence the quote or the measurement
 * @param detector which detector saw it
 * @param confidence 0 to 1
 * @param time when it happened
 * @param eventId the contact event that showed it, as a cause
 * @param withdrawn true when a late event disproved it; null stands for false
 */
public record Trigger(
        @NotNull TriggerType type,
        @NotNull String evidence,
        @NotNull String detector,
        @NotNull @DecimalMin("0") @DecimalMax("1") Double confidence,
        @NotNull Instant time,
        @NotNull String eventId,
        Boolean withdrawn) {
    public Trigger {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(detector, "detector");
        Objects.requireNonNull(confidence, "confidence");
        Ranges.between(0, 1, confidence, "confidence");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(eventId, "eventId");
    }
}
