package io.baton.metrics.definition.domain;

/** The kinds of arithmetic. */
public enum Measure {
    /** Counted observations divided by all, with a Wilson interval. */
    SHARE("ratio"),
    /** A share of good ratings, with the mean rating beside it. */
    RATING("ratio"),
    /** The mean of durations, with their percentiles. */
    DURATION("seconds");

    private final String unit;

    Measure(String unit) {
        this.unit = unit;
    }

    /** The unit of the value. */
    public String unit() {
        return unit;
    }
}
