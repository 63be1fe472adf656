package io.baton.contracts.escalation;

import io.baton.contracts.Actor;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Objects;

/**
 * Something that was tried and did not help.
 *
 * @param at when
 * @param action what was tried
 * @param by who tried it, or null
 * @param outcome what came of it, or null
 */
public record SnapshotAttempt(@NotNull Instant at, @NotNull String action, Actor by, String outcome) {
    public SnapshotAttempt {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(action, "action");
    }
}
