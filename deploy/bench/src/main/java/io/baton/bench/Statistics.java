package io.baton.bench;

import java.util.Arrays;
import java.util.Collection;

/** Figures about figures. */
final class Statistics {
    private Statistics() {}

    /** The middle one, or the mean of the two in the middle; NaN of none. */
    static double median(Collection<Double> values) {
        double[] sorted = sorted(values);
        int middle = sorted.length / 2;
        if (sorted.length == 0) {
            return Double.NaN;
        }
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /**
     * The smallest value that is not below the given share of all (nearest rank); NaN of none.
     *
     * @param percent above 0, up to 100
     */
    static double percentile(Collection<Double> values, double percent) {
        double[] sorted = sorted(values);
        if (sorted.length == 0) {
            return Double.NaN;
        }
        int rank = (int) Math.ceil(percent / 100 * sorted.length);
        return sorted[Math.max(1, rank) - 1];
    }

    private static double[] sorted(Collection<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted;
    }
}
