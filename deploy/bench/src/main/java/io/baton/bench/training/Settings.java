package io.baton.bench.training;

import io.baton.intake.detection.domain.model.WordVectors;

/**
 * How a model is trained.
 *
 * @param bits of the hash space, 8 to 20: 2^bits features
 * @param rounds over all examples
 * @param rate of learning at the start; AdaGrad lowers it for each weight
 * @param decay by which weights are drawn to nothing (L2)
 * @param balanced whether each label counts alike in all, whatever the number of its examples
 * @param folds of the estimate from which the calibration is taken
 * @param seed of the order of the examples
 * @param vectors whose direction is learnt from beside the features; NONE when they alone are
 */
public record Settings(
        int bits, int rounds, double rate, double decay, boolean balanced, int folds, long seed, WordVectors vectors) {

    /** Usual settings for two labels. */
    public static Settings usual() {
        return new Settings(17, 30, 0.5, 1e-5, false, 5, 42, WordVectors.NONE);
    }

    public Settings withBits(int other) {
        return new Settings(other, rounds, rate, decay, balanced, folds, seed, vectors);
    }

    public Settings withRounds(int other) {
        return new Settings(bits, other, rate, decay, balanced, folds, seed, vectors);
    }

    public Settings withDecay(double other) {
        return new Settings(bits, rounds, rate, other, balanced, folds, seed, vectors);
    }

    public Settings withBalance() {
        return new Settings(bits, rounds, rate, decay, true, folds, seed, vectors);
    }

    public Settings withFolds(int other) {
        return new Settings(bits, rounds, rate, decay, balanced, other, seed, vectors);
    }

    /** With the word vectors that come with intake. */
    public Settings withVectors() {
        return new Settings(bits, rounds, rate, decay, balanced, folds, seed, BundledVectors.get());
    }
}
