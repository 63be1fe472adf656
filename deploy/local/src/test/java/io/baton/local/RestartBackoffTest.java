package io.baton.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RestartBackoffTest {
    private static final Duration NOT_READY = null;
    private static final Duration SHORTLY = Duration.ofMillis(59_999);
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    @Test
    void startsAtOnceThenWaitsTwiceAsLongEachTimeUpToHalfAMinute() {
        List<Long> seconds = new ArrayList<>();
        RestartBackoff backoff = RestartBackoff.initial();
        for (int i = 0; i < 8; i++) {
            seconds.add(backoff.delay().toSeconds());
            backoff = backoff.afterEnd(SHORTLY);
        }

        assertThat(seconds).containsExactly(0L, 1L, 2L, 4L, 8L, 16L, 30L, 30L);
    }

    @Test
    void beginsAnewAfterAMinuteOfHealth() {
        RestartBackoff backoff = afterEnds(SHORTLY, SHORTLY, SHORTLY);

        assertThat(backoff.afterEnd(A_MINUTE).delay()).isEqualTo(Duration.ofSeconds(1));
        assertThat(backoff.afterEnd(SHORTLY).delay()).isEqualTo(Duration.ofSeconds(8));
    }

    @Test
    void isHopelessAfterFiveEndsWithoutEverHavingBeenReady() {
        assertThat(afterEnds(NOT_READY, NOT_READY, NOT_READY, NOT_READY).isHopeless())
                .isFalse();
        assertThat(afterEnds(NOT_READY, NOT_READY, NOT_READY, NOT_READY, NOT_READY)
                        .isHopeless())
                .isTrue();
    }

    @Test
    void isNeverHopelessOnceItHasBeenReady() {
        assertThat(afterEnds(SHORTLY, NOT_READY, NOT_READY, NOT_READY, NOT_READY, NOT_READY, NOT_READY)
                        .isHopeless())
                .isFalse();
    }

    private static RestartBackoff afterEnds(Duration... readyFor) {
        RestartBackoff backoff = RestartBackoff.initial();
        for (Duration ready : readyFor) {
            backoff = backoff.afterEnd(ready);
        }
        return backoff;
    }
}
