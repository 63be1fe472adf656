package io.baton.contracts.escalation;

import io.baton.contracts.Actor;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Objects;

/**
 * A message in a snapshot.
 *
 * @param sentiment -1 to 1, or null
 */
public record SnapshotMessage(
        @NotNull Instant at, @NotNull Actor author, @NotNull String text, Double sentiment) {
    public SnapshotMessage {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(text, "text");
    }
}
