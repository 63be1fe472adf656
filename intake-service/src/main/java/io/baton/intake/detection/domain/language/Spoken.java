package io.baton.intake.detection.domain.language;

import java.util.Objects;

/**
 * What is known of a message's language.
 *
 * @param language the two-letter code of the one that it counts as
 * @param heard the one that the text itself leaves little doubt about, or null
 * @param declared whether somebody said which it is
 */
public record Spoken(String language, String heard, boolean declared) {
    public Spoken {
        Objects.requireNonNull(language, "language");
    }

    /**
     * Whether the phrases of a language should be looked for: it is the declared or the heard one; of a short text that
     * nobody declared it may be any. A request in another language than the declared one is not to be missed.
     */
    public boolean mayBe(String other) {
        return other.equals(heard) || (declared ? other.equals(language) : heard == null);
    }

    /** Whether it counts as a language: what a model trained on one language asks. */
    public boolean countsAs(String other) {
        return other.equals(heard) || heard == null && other.equals(language);
    }
}
