package io.baton.contracts.escalation;

import io.baton.contracts.CommitmentKind;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Objects;

/**
 * A dated promise to the customer.
 *
 * @param kind what kind of promise
 * @param what what was promised
 * @param due when it is due
 * @param by who promised, or null
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
