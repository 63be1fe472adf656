package io.baton.intake.clock.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Objects;

/** When a clock counts as at risk: how much of its target is used up by then. */
public sealed interface AtRisk {

    /**
     * The time from the start, in the clock's calendar, after which it is at risk.
     *
     * @return 0 or more, at most the target
     */
    Duration after(Duration target);

    /**
     * A share of the target is used up.
     *
     * @param used above 0 and below 1
     */
    record Share(BigDecimal used) implements AtRisk {
        public Share {
            if (used.signum() <= 0 || used.compareTo(BigDecimal.ONE) >= 0) {
                throw new IllegalArgumentException("a share must be above 0 and below 1 but is " + used);
            }
        }

        @Override
        public Duration after(Duration target) {
            BigDecimal nanos = BigDecimal.valueOf(target.getSeconds(), -9).add(BigDecimal.valueOf(target.getNano()));
            BigDecimal part = nanos.multiply(used).setScale(0, RoundingMode.HALF_UP);
            return Duration.ofSeconds(0, part.longValueExact());
        }
    }

    /**
     * So much is left.
     *
     * @param left above 0; more than the target: at risk from the start
     */
    record Left(Duration left) implements AtRisk {
        public Left {
            Objects.requireNonNull(left, "left");
            if (left.isNegative() || left.isZero()) {
                throw new IllegalArgumentException("what is left must be more than nothing but is " + left);
            }
        }

        @Override
        public Duration after(Duration target) {
            return left.compareTo(target) >= 0 ? Duration.ZERO : target.minus(left);
        }
    }
}
