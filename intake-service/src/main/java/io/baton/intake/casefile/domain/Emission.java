package io.baton.intake.casefile.domain;

import io.baton.contracts.Emitted;
import java.util.Objects;

/**
 * An event to emit.
 *
 * @param takesTranscript true when its snapshot still lacks the messages, see {@link Snapshots#withMessages}
 */
public record Emission(Emitted event, boolean takesTranscript) {
    public Emission {
        Objects.requireNonNull(event, "event");
    }
}
