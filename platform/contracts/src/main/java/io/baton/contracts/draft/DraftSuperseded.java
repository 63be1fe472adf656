package io.baton.contracts.draft;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.UUID;

/**
 * Another draft takes a draft's place.
 *
 * @param draft as it stands now
 * @param successorId the draft that takes its place, or null where none does
 */
public record DraftSuperseded(@NotNull DraftView draft, UUID successorId) implements DraftEventData {
    public DraftSuperseded {
        Objects.requireNonNull(draft, "draft");
    }
}
