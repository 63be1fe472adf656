package io.baton.metrics.definition.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ConfidenceIntervalTest {
    @Test
    void agreesWithPublishedValues() {
        ConfidenceInterval eightyOneOf263 = ConfidenceInterval.ofShare(81, 263);

        assertThat(eightyOneOf263.low()).isCloseTo(0.2553, within(0.00005));
        assertThat(eightyOneOf263.high()).isCloseTo(0.3662, within(0.00005));
        assertThat(eightyOneOf263.level()).isEqualTo(0.95);
    }

    @Test
    void reachesTheEndForNoneAndAll() {
        assertThat(ConfidenceInterval.ofShare(0, 20).low()).isZero();
        assertThat(ConfidenceInterval.ofShare(0, 20).high()).isCloseTo(0.1611, within(0.00005));
        assertThat(ConfidenceInterval.ofShare(20, 20).high()).isEqualTo(1);
    }

    @Test
    void isUnknownWithoutObservations() {
        assertThat(ConfidenceInterval.ofShare(0, 0)).isNull();
    }

    @Property
    void containsTheShareAndStaysWithinBounds(
            @ForAll @IntRange(min = 1, max = 100_000) int all, @ForAll @IntRange(max = 100_000) int some) {
        int counted = some % (all + 1);

        ConfidenceInterval interval = ConfidenceInterval.ofShare(counted, all);

        assertThat((double) counted / all).isBetween(interval.low(), interval.high());
        assertThat(interval.low()).isBetween(0.0, 1.0);
        assertThat(interval.high()).isBetween(0.0, 1.0);
    }

    @Test
    void ofAMeanNeedsThirtyObservations() {
        assertThat(ConfidenceInterval.ofMean(100, 10, 29)).isNull();
    }

    @Test
    void ofAMeanIsTheNormalApproximation() {
        ConfidenceInterval interval = ConfidenceInterval.ofMean(100, 10, 100);

        assertThat(interval.low()).isCloseTo(98.04, within(0.001));
        assertThat(interval.high()).isCloseTo(101.96, within(0.001));
    }

    @Test
    void ofAMeanOfDurationsIsNotNegative() {
        assertThat(ConfidenceInterval.ofMean(1, 100, 30).low()).isZero();
    }
}
