package io.baton.intake.casefile.domain;

import io.baton.contracts.Actor;

/**
 * The case was resolved or opened again.
 *
 * @param resolved false when it was reopened
 * @param by who resolved it, or null
 */
public record Turn(boolean resolved, Actor by) {}
