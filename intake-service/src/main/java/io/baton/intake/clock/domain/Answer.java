package io.baton.intake.clock.domain;

import java.time.Instant;

/**
 * An answer to a customer who waited, after the first response.
 *
 * @param number 0 for the first
 * @param asked when the wait began
 * @param byBot whether a bot answered, where the policy lets it
 */
public record Answer(int number, Instant asked, Instant answered, boolean byBot) {}
