package io.baton.contracts.draft;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;

/**
 * A draft may not go out for the time being.
 *
 * @param draft as it stands now
 */
public record DraftHeld(@NotNull DraftView draft) implements DraftEventData {
    public DraftHeld {
        Objects.requireNonNull(draft, "draft");
    }
}
