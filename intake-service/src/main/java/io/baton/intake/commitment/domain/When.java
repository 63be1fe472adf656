package io.baton.intake.commitment.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * A point in time that a sentence names, from one token to before another.
 *
 * @param due null when it names one that cannot be relied on: past, too far off, of an unknown zone
 */
record When(int from, int to, Instant due) {
    private static final Duration FURTHEST = Duration.ofDays(366);

    static When of(int from, int to, Instant due, Said said) {
        boolean reliable =
                due != null && due.isAfter(said.at()) && !due.isAfter(said.at().plus(FURTHEST));
        return new When(from, to, reliable ? due : null);
    }

    /** This and another one that follows ("Monday or Tuesday"): the later counts. */
    When or(When other) {
        boolean reliable = due != null && other.due != null;
        return new When(from, other.to, !reliable ? null : due.isAfter(other.due) ? due : other.due);
    }
}
