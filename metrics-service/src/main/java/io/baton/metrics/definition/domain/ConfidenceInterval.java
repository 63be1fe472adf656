package io.baton.metrics.definition.domain;

/**
 * Where the true figure lies with a probability.
 *
 * @param level the probability
 */
public record ConfidenceInterval(double low, double high, double level) {
    static final double LEVEL = 0.95;
    /** The 97.5th percentile of the standard normal distribution. */
    private static final double Z = 1.959963984540054;
    /** From here on the normal approximation of a mean is customary. */
    private static final int ENOUGH_FOR_A_MEAN = 30;

    /**
     * Wilson's score interval of a share (E. B. Wilson, 1927), without continuity correction; it stays within 0 and 1 and
     * holds for few observations.
     *
     * @return null without observations
     */
    static ConfidenceInterval ofShare(long counted, long all) {
        if (all == 0) {
            return null;
        }
        double share = (double) counted / all;
        double scale = 1 + Z * Z / all;
        double centre = (share + Z * Z / (2 * all)) / scale;
        double margin = Z / scale * Math.sqrt(share * (1 - share) / all + Z * Z / (4.0 * all * all));
        double low = counted == 0 ? 0 : Math.max(0, centre - margin);
        double high = counted == all ? 1 : Math.min(1, centre + margin);
        return new ConfidenceInterval(low, high, LEVEL);
    }

    /**
     * The normal approximation of a mean: mean ± z·s/√n, not below zero.
     *
     * @return null for fewer than 30 observations
     */
    static ConfidenceInterval ofMean(double mean, double standardDeviation, long n) {
        if (n < ENOUGH_FOR_A_MEAN) {
            return null;
        }
        double margin = Z * standardDeviation / Math.sqrt(n);
        return new ConfidenceInterval(Math.max(0, mean - margin), mean + margin, LEVEL);
    }
}
