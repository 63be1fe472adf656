package io.baton.contracts.escalation;

import io.baton.contracts.Actor;
import io.baton.contracts.Ranges;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Objects;

/**
 * A message in a snapshot.
 *
 * @param at when it was posted
 * @param author who wrote it
 * @param text its words, perhaps shortened
 * @param sentiment -1 (worst) to 1; null where it was not judged
 */
public record SnapshotMessage(
        @NotNull Instant at,
        @NotNull Actor author,
        @NotNull String text,
        @DecimalMin("-1") @DecimalMax("1") Double sentiment) {
    public SnapshotMessage {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(text, "text");
        Ranges.between(-1, 1, sentiment, "sentiment");
    }
}
