package io.baton.contracts;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;

/**
 * Somebody says that a commitment was kept.
 *
 * @param commitmentId the commitment
 * @param caseId its case
 * @param by who says so
 */
public record CommitmentFulfilled(
        @NotNull UUID commitmentId,
        @NotNull UUID caseId,
        @NotNull @Size(min = 1, max = 200) String by) {
    public CommitmentFulfilled {
        Objects.requireNonNull(commitmentId, "commitmentId");
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(by, "by");
    }
}
