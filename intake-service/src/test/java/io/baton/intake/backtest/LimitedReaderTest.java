package io.baton.intake.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.baton.intake.backtest.ReplayStoppedException.Reason;
import io.baton.messaging.LoggedEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LimitedReaderTest {
    private final Counting counting = new Counting();

    @Test
    void handsOnUpToTheLimitAndNothingAfterIt() {
        LaneReader limited = new LimitedReader(counting, new TimeLimit(new SteppingClock(), Duration.ofSeconds(3)));

        assertThatThrownBy(() -> IntStream.range(0, 10).forEach(second -> limited.tick(Instant.EPOCH)))
                .isInstanceOfSatisfying(ReplayStoppedException.class, stopped -> assertThat(stopped.reason())
                        .isEqualTo(Reason.TIME_IS_UP));

        assertThat(counting.taken).isEqualTo(3);
        assertThatThrownBy(() -> limited.event(null)).isInstanceOf(ReplayStoppedException.class);
        assertThat(counting.taken).isEqualTo(3);
    }

    @Test
    void stopsWhereNothingComesToo() {
        LaneReader limited = new LimitedReader(counting, new TimeLimit(new SteppingClock(), Duration.ofSeconds(1)));

        assertThat(limited.isDone()).isFalse();
        assertThatThrownBy(limited::isDone).isInstanceOf(ReplayStoppedException.class);
    }

    @Test
    void stopsWhenTheThreadIsInterrupted() {
        LaneReader limited = new LimitedReader(counting, new TimeLimit(new SteppingClock(), Duration.ofDays(1)));
        assertThatCode(() -> limited.event(null)).doesNotThrowAnyException();
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> limited.event(null))
                    .isInstanceOfSatisfying(ReplayStoppedException.class, stopped -> assertThat(stopped.reason())
                            .isEqualTo(Reason.INTERRUPTED));
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(counting.taken).isEqualTo(1);
    }

    private static final class Counting implements LaneReader {
        private int taken;

        @Override
        public void tick(Instant moment) {
            taken++;
        }

        @Override
        public void event(LoggedEvent logged) {
            taken++;
        }

        @Override
        public boolean isDone() {
            return false;
        }
    }
}
