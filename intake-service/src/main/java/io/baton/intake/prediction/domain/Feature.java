package io.baton.intake.prediction.domain;

import java.util.Objects;

/**
 * One thing that is known of a case, as a number.
 *
 * @param name the same for the same thing
 * @param words what it is, for people
 */
public record Feature(String name, double value, String words) {
    public Feature {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(words, "words");
    }
}
