package io.baton.intake.prediction.domain;

import java.util.Objects;

/**
 * How much a feature counts.
 *
 * @param weight of a standard deviation
 * @param mean where it was trained; a feature that is absent is 0
 * @param deviation the standard one, more than 0
 */
public record Weight(String feature, double weight, double mean, double deviation) {
    public Weight {
        Objects.requireNonNull(feature, "feature");
    }

    /** Its part of the score. */
    double of(double value) {
        return weight * standard(value);
    }

    double standard(double value) {
        return (value - mean) / deviation;
    }
}
