package io.baton.contracts.draft;

import io.baton.contracts.CommitmentKind;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * A dated promise that a draft makes.
 */
public record Commitment(
        @NotNull UUID commitmentId,
        @NotNull CommitmentKind kind,
        @NotNull String what,
        @NotNull Instant due,
        String approvedBy) {
    public Commitment {
        Objects.requireNonNull(commitmentId, "commitmentId");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(due, "due");
    }
}
