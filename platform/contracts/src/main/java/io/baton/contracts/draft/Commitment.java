package io.baton.contracts.draft;

import io.baton.contracts.CommitmentKind;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * A dated promise that a draft makes.
 *
 * @param commitmentId the commitment
 * @param kind what kind of promise
 * @param what what is promised, never null
 * @param due when it is due
 * @param approvedBy who allowed the promise, or null
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
