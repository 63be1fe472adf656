package io.baton.intake.prediction.domain;

import io.baton.contracts.Lists;
import java.util.List;

/**
 * How a model does on cases that it was not trained on.
 *
 * @param cases that were kept apart
 * @param samples moments of them
 * @param share of the samples that were escalated
 * @param brier the mean squared error of the probabilities (Brier 1950)
 * @param baseBrier the same when each gets the share of the escalated in training
 * @param skill 1 - brier / baseBrier
 * @param low the lower end of the skill's 95 % interval
 * @param high the upper end
 * @param reliability from the least to the most likely fifth
 */
public record Evaluation(
        int cases,
        int samples,
        double share,
        double brier,
        double baseBrier,
        double skill,
        double low,
        double high,
        List<Bin> reliability) {
    public Evaluation {
        reliability = Lists.copy(reliability);
    }

    /** A fifth of the samples: the least that was said of them, what was on average, and the share that was escalated. */
    public record Bin(int samples, double from, double predicted, double observed) {}

    /** From which probability on a case belongs to the most likely fifth. */
    public double mostLikelyFrom() {
        return reliability.get(reliability.size() - 1).from();
    }

    /** Whether the model knows more than the base rate, beyond doubt. */
    public boolean beatsBaseRate() {
        return low > 0;
    }
}
