package io.baton.contracts;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Objects;

/**
 * The end of a replay: everything up to a moment has been delivered.
 *
 * @param time the moment, never null
 */
public record SourceReached(@NotNull Instant time) {
    public SourceReached {
        Objects.requireNonNull(time, "time");
    }
}
