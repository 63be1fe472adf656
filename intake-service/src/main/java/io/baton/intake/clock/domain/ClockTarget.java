package io.baton.intake.clock.domain;

import java.time.Duration;
import java.util.Objects;

/**
 * What a policy allows for one clock.
 *
 * @param target more than nothing, in the policy's calendar
 * @param atRisk null when nobody wants to be warned
 */
public record ClockTarget(Duration target, AtRisk atRisk) {
    public ClockTarget {
        Objects.requireNonNull(target, "target");
        if (target.isNegative() || target.isZero()) {
            throw new IllegalArgumentException("a target must be more than nothing but is " + target);
        }
    }
}
