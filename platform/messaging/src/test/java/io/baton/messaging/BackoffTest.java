package io.baton.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private static final Backoff BACKOFF = new Backoff(Duration.ofMillis(50), Duration.ofSeconds(5));

    @Property
    void staysBetweenHalfOfTheFirstDelayAndTheCap(
            @ForAll @IntRange(min = 1) int failures,
            @ForAll @DoubleRange(min = 0, max = 1, maxIncluded = false) double random) {
        assertThat(BACKOFF.after(failures, random)).isBetween(Duration.ofMillis(25), Duration.ofSeconds(5));
    }

    @Property
    void neverShrinksWithoutChance(@ForAll @IntRange(min = 1, max = 1_000) int failures) {
        assertThat(BACKOFF.after(failures + 1, 0)).isGreaterThanOrEqualTo(BACKOFF.after(failures, 0));
    }

    @Test
    void doubles() {
        assertThat(BACKOFF.after(1, 0)).isEqualTo(Duration.ofMillis(50));
        assertThat(BACKOFF.after(2, 0)).isEqualTo(Duration.ofMillis(100));
        assertThat(BACKOFF.after(7, 0)).isEqualTo(Duration.ofMillis(3_200));
        assertThat(BACKOFF.after(8, 0)).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void refusesBoundsThatMakeNoSense() {
        assertThatThrownBy(() -> new Backoff(Duration.ZERO, Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Backoff(Duration.ofSeconds(2), Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
