package io.baton.contracts.cases;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;

/**
 * What a message is after.
 *
 * @param confidence 0 to 1
 */
public record Intent(@NotNull String name, @NotNull Double confidence) {
    public Intent {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(confidence, "confidence");
    }
}
