package io.baton.contracts;

import io.baton.contracts.draft.Commitment;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What a draft that went out to the customer means for its case: somebody spoke, and may have promised something.
 *
 * @param caseId the case
 * @param draftId the draft
 * @param by who sent it, or null when Baton did
 * @param commitments what it promises, perhaps none
 */
public record DraftWentOut(
        @NotNull UUID caseId,
        @NotNull UUID draftId,
        String by,
        @NotNull List<Commitment> commitments) {
    public DraftWentOut {
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(draftId, "draftId");
        commitments = Lists.copy(commitments);
    }
}
