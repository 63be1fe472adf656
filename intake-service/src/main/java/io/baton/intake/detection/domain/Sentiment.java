package io.baton.intake.detection.domain;

import java.util.Objects;

/**
 * How a text sounds.
 *
 * @param score -1 to 1, three decimals; 0 when no word of the lexicon occurs
 * @param worst the sentence that weighs most on the negative side, empty when none does
 */
public record Sentiment(double score, String worst) {
    public Sentiment {
        Objects.requireNonNull(worst, "worst");
    }
}
