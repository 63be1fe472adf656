package io.baton.intake.casefile.domain;

import java.util.Objects;

/**
 * An abusive message, as it is documented.
 *
 * @param quote what was said
 * @param confidence 0 to 1
 */
public record Abuse(String quote, double confidence) {
    public Abuse {
        Objects.requireNonNull(quote, "quote");
    }
}
