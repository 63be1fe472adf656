package io.baton.contracts.draft;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;

/**
 * A draft was composed or composed anew.
 *
 * @param draft as it stands now
 */
public record DraftComposed(@NotNull DraftView draft) implements DraftEventData {
    public DraftComposed {
        Objects.requireNonNull(draft, "draft");
    }
}
