package io.baton.contracts.draft;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;

/**
 * A person rejected a draft.
 *
 * @param draft as it stands now
 * @param by who rejected it
 * @param reason why, or null
 */
public record DraftRejected(
        @NotNull DraftView draft, @NotNull String by, String reason) implements DraftEventData {
    public DraftRejected {
        Objects.requireNonNull(draft, "draft");
        Objects.requireNonNull(by, "by");
    }
}
