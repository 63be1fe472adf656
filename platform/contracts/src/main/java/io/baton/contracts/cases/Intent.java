package io.baton.contracts.cases;

import io.baton.contracts.Ranges;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;

/**
 * What a message is after.
 *
 * @param name the intent's name, never null
 * @param confidence 0 to 1, never null
 */
public record Intent(
        @NotNull String name,
        @NotNull @DecimalMin("0") @DecimalMax("1") Double confidence) {
    public Intent {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(confidence, "confidence");
        Ranges.between(0, 1, confidence, "confidence");
    }
}
