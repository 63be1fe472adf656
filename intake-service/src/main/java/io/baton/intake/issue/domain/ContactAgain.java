package io.baton.intake.issue.domain;

import java.time.Duration;

/**
 * REPEATED_FAILURE: a customer opens one more case about an issue.
 *
 * @param times which one counts, from 2; those that follow within the period do not count again
 * @param within the period, up to the case that counts
 */
public record ContactAgain(boolean enabled, int times, Duration within) {
    /** However often a customer comes. */
    public static final ContactAgain OFF = new ContactAgain(false, 2, Duration.ZERO);
}
