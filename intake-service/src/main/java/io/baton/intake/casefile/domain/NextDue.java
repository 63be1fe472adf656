package io.baton.intake.casefile.domain;

import java.time.Instant;

/**
 * What of a case is to be judged next.
 *
 * @param at its earliest deadline that is still to be judged; null when there is none until something happens
 */
public record NextDue(Instant at) {}
