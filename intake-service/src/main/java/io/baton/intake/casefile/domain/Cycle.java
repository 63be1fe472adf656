package io.baton.intake.casefile.domain;

import io.baton.contracts.Actor;
import java.util.Objects;

/**
 * One stretch from opening or reopening to resolution.
 *
 * @param number 0 for the first opening
 * @param start when it began
 * @param resolved when it was resolved first; null while it is open
 * @param by who resolved it, or null
 */
record Cycle(int number, Moment start, Moment resolved, Actor by) {
    Cycle {
        Objects.requireNonNull(start, "start");
    }
}
