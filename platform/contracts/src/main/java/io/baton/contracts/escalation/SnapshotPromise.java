package io.baton.contracts.escalation;

import io.baton.contracts.CommitmentKind;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Objects;

/**
 * A dated promise to the customer.
 */
public record SnapshotPromise(
        @NotNull CommitmentKind kind,
        @NotNull String what,
        @NotNull Instant due,
        String by) {
    public SnapshotPromise {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(due, "due");
    }
}
