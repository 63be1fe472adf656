package io.baton.contracts.draft;

import io.baton.contracts.HoldType;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;

/**
 * A reason why a draft may not go out.
 *
 * @param type what kind of reason
 * @param reason a sentence
 * @param liftedBy who lifted it; null while it holds
 */
public record Hold(@NotNull HoldType type, @NotNull String reason, String liftedBy) {
    public Hold {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(reason, "reason");
    }
}
