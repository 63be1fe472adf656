package io.baton.metrics.definition.domain;

/** Exact percentiles, interpolated linearly between the closest ranks: position (n − 1)·p of the sorted values from 0. */
public record Percentiles(double p50, double p90, double p95, double p99) {
    /**
     * Of values in ascending order.
     *
     * @param divisor what every value is divided by
     * @return null without values
     */
    static Percentiles of(long[] sorted, double divisor) {
        return sorted.length == 0
                ? null
                : new Percentiles(
                        at(sorted, 0.50) / divisor,
                        at(sorted, 0.90) / divisor,
                        at(sorted, 0.95) / divisor,
                        at(sorted, 0.99) / divisor);
    }

    private static double at(long[] sorted, double p) {
        double position = (sorted.length - 1) * p;
        int below = (int) Math.floor(position);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }
}
