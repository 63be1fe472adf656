package io.baton.bench.training;

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
 */
public record Settings(int bits, int rounds, double rate, double decay, boolean balanced, int folds, long seed) {

    /** Usual settings for two labels. */
    public static Settings usual() {
        return new Settings(17, 30, 0.5, 1e-5, false, 5, 42);
    }

    public Settings withBits(int other) {
        return new Settings(other, rounds, rate, decay, balanced, folds, seed);
    }

    public Settings withRounds(int other) {
        return new Settings(bits, other, rate, decay, balanced, folds, seed);
    }

    public Settings withDecay(double other) {
        return new Settings(bits, rounds, rate, other, balanced, folds, seed);
    }

    public Settings withBalance() {
        return new Settings(bits, rounds, rate, decay, true, folds, seed);
    }
}
