package io.baton.metrics.definition.domain;

import io.baton.metrics.definition.domain.Figure.Outcome;
import io.baton.metrics.definition.domain.Figure.Rating;
import io.baton.metrics.facts.domain.DraftFacts;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Adds observations up to a figure that does not depend on their order. */
final class Tally {
    private static final double MILLIS_PER_SECOND = 1000;

    private final Measure measure;
    private final Map<List<String>, Long> outcomes = new HashMap<>();
    private long[] durations = new long[8];
    private int n;
    private long points;
    private long counted;
    private long resolved;
    private long asked;

    Tally(Measure measure) {
        this.measure = measure;
    }

    /** One more observation, which counts in the numerator if {@code inNumerator} says so. */
    void add(Observation observed, boolean inNumerator) {
        if (observed.role() == Observation.Role.ASKED) {
            asked++;
            return;
        }
        addAmount(observed.amount());
        counted += inNumerator ? 1 : 0;
        resolved += observed.history().resolvedAt().isPresent() ? 1 : 0;
        if (observed.draft() != null) {
            outcomes.merge(outcomeOf(observed.draft()), 1L, Long::sum);
        }
    }

    /** The figure of what was added so far. */
    Figure figure() {
        return measure == Measure.DURATION ? duration() : share(n, resolved);
    }

    /** What was added so far, as the numerator over the population that another tally holds. */
    Figure figureOver(Tally population) {
        return share(population.n, population.resolved);
    }

    /** True while only requests of surveys, or nothing, was added. */
    boolean isEmpty() {
        return n == 0 && asked == 0;
    }

    private Figure share(long all, long resolvedOfAll) {
        return new Figure(
                all == 0 ? null : (double) counted / all,
                all,
                counted,
                all,
                ConfidenceInterval.ofShare(counted, all),
                null,
                all == 0 ? null : (double) resolvedOfAll / all,
                measure == Measure.RATING ? rating() : null,
                outcomes.isEmpty() ? null : outcomesByName());
    }

    private Figure duration() {
        long[] sorted = Arrays.copyOf(durations, n);
        Arrays.sort(sorted);
        double sum = Arrays.stream(sorted).sum() / MILLIS_PER_SECOND;
        Double mean = n == 0 ? null : sum / n;
        return new Figure(
                mean,
                n,
                sum,
                n,
                n == 0 ? null : ConfidenceInterval.ofMean(mean, standardDeviation(sorted, mean), n),
                Percentiles.of(sorted, MILLIS_PER_SECOND),
                n == 0 ? null : (double) resolved / n,
                null,
                null);
    }

    private Rating rating() {
        return new Rating(n == 0 ? null : (double) points / n, asked == 0 || n > asked ? null : (double) n / asked);
    }

    /** Of a sample, in seconds; the sorted order makes the rounding the same every time. */
    private static double standardDeviation(long[] sorted, double mean) {
        double squares = 0;
        for (long millis : sorted) {
            double deviation = millis / MILLIS_PER_SECOND - mean;
            squares += deviation * deviation;
        }
        return sorted.length < 2 ? 0 : Math.sqrt(squares / (sorted.length - 1));
    }

    private List<Outcome> outcomesByName() {
        return outcomes.entrySet().stream()
                .map(entry -> new Outcome(
                        entry.getKey().get(0),
                        entry.getKey().get(1),
                        entry.getKey().get(2),
                        entry.getValue()))
                .sorted(Comparator.comparing(Outcome::scenario)
                        .thenComparing(Outcome::status)
                        .thenComparing(Outcome::composer))
                .toList();
    }

    private static List<String> outcomeOf(DraftFacts draft) {
        return List.of(
                draft.scenario().name(), draft.status().name(), draft.composer().name());
    }

    private void addAmount(long amount) {
        if (measure == Measure.DURATION) {
            durations = n < durations.length ? durations : Arrays.copyOf(durations, n * 2);
            durations[n] = amount;
        } else {
            points += amount;
        }
        n++;
    }
}
