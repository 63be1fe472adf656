package io.baton.metrics.definition.domain;

import java.util.List;

/**
 * A metric's value and what it rests on.
 *
 * @param value numerator divided by denominator; null without observations
 * @param n the observations
 * @param numerator a whole number of observations, or a sum of seconds
 * @param confidence of the value; null where none can be given
 * @param percentiles in seconds; null for anything but durations and without observations
 * @param mature the share of the observations whose case is resolved; null without observations
 * @param rating null for anything but ratings
 * @param outcomes drafts by what became of them; null for anything but drafts
 */
public record Figure(
        Double value,
        long n,
        Number numerator,
        long denominator,
        ConfidenceInterval confidence,
        Percentiles percentiles,
        Double mature,
        Rating rating,
        List<Outcome> outcomes) {
    /**
     * What a share of good ratings does not tell.
     *
     * @param mean of the points; null without answers
     * @param responseRate answered divided by asked; null when nobody was asked or more answered than were asked
     */
    public record Rating(Double mean, Double responseRate) {}

    /** How many drafts share scenario, status and composer. */
    public record Outcome(String scenario, String status, String composer, long n) {}
}
