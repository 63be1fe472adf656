package io.baton.intake.clock.domain;

import java.time.Instant;

/**
 * What is to be said of a clock.
 *
 * @param clock as it stands
 * @param at since when it is true: the moment from which it is at risk, or its deadline
 */
public record Verdict(VerdictKind kind, Clock clock, Instant at) {}
