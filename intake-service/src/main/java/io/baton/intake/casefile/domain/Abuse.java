package io.baton.intake.casefile.domain;

import java.util.Objects;

/**
 * An abusive message, as it is documented.
 *
 * @param quote what was said
 * @param confidence 0 to 1
 * @param apart the sentiment of what else the message says, -1 to 1
 */
public record Abuse(String quote, double confidence, double apart) {
    public Abuse {
        Objects.requireNonNull(quote, "quote");
    }
}
