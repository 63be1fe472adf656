package io.baton.contracts.draft;

import io.baton.contracts.Lists;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;

/**
 * A person approved a draft.
 *
 * @param draft as it stands now
 * @param by who approved it
 * @param acceptedWarnings checklist ids that the person accepted, perhaps none
 */
public record DraftApproved(
        @NotNull DraftView draft,
        @NotNull String by,
        @NotNull List<String> acceptedWarnings) implements DraftEventData {
    public DraftApproved {
        Objects.requireNonNull(draft, "draft");
        Objects.requireNonNull(by, "by");
        acceptedWarnings = Lists.copy(acceptedWarnings);
    }
}
