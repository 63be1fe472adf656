package io.baton.local.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final Instant FIRST = Instant.parse("2026-03-02T08:00:00Z");
    private static final long STARTED = 1_000;

    @Test
    void waitsUntilAnEventIsDueAtTheWantedSpeed() {
        Pace pace = Pace.times(60);

        assertThat(pace.wait(Optional.of(FIRST), STARTED)).isZero();
        assertThat(pace.wait(Optional.of(FIRST.plusSeconds(120)), STARTED)).isEqualTo(Duration.ofSeconds(2));
        assertThat(pace.wait(
                        Optional.of(FIRST.plusSeconds(120)),
                        STARTED + Duration.ofMillis(500).toNanos()))
                .isEqualTo(Duration.ofMillis(1500));
    }

    @Test
    void doesNotWaitForWhatIsLateOrHasNoTime() {
        Pace pace = Pace.times(1);
        pace.wait(Optional.of(FIRST), STARTED);

        assertThat(pace.wait(Optional.of(FIRST.minusSeconds(5)), STARTED)).isZero();
        assertThat(pace.wait(Optional.empty(), STARTED)).isZero();
    }

    @Test
    void neverWaitsWhenAsFastAsPossible() {
        Pace pace = Pace.fastest();
        pace.wait(Optional.of(FIRST), STARTED);

        assertThat(pace.wait(Optional.of(FIRST.plusSeconds(86_400)), STARTED)).isZero();
    }
}
