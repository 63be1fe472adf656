package io.baton.contracts.draft;

import io.baton.contracts.HoldType;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;

/**
 * A person lifted a hold.
 *
 * @param draft as it stands now
 * @param type which hold
 * @param by who lifted it
 * @param reason why, or null
 */
public record HoldLifted(
        @NotNull DraftView draft,
        @NotNull HoldType type,
        @NotNull String by,
        String reason) implements DraftEventData {
    public HoldLifted {
        Objects.requireNonNull(draft, "draft");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(by, "by");
    }
}
