package io.baton.metrics.definition.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class WindowTest {
    private static final Instant FROM = Instant.parse("2026-03-08T00:00:00Z");
    private static final Instant TO = Instant.parse("2026-03-15T00:00:00Z");
    private static final Window WEEK = new Window(FROM, TO);

    @Test
    void hasItsStartAndNotItsEnd() {
        assertThat(WEEK.contains(FROM)).isTrue();
        assertThat(WEEK.contains(FROM.minusMillis(1))).isFalse();
        assertThat(WEEK.contains(TO.minusMillis(1))).isTrue();
        assertThat(WEEK.contains(TO)).isFalse();
    }

    @Test
    void isOpenWhereNothingIsSaid() {
        assertThat(new Window(null, TO).contains(Instant.EPOCH)).isTrue();
        assertThat(new Window(FROM, null).contains(Instant.EPOCH)).isFalse();
        assertThat(Window.EVER.contains(Instant.MAX)).isTrue();
    }

    @Test
    void endsItsPredecessorWhereItBegins() {
        assertThat(WEEK.previous()).isEqualTo(new Window(Instant.parse("2026-03-01T00:00:00Z"), FROM));
    }

    @Test
    void cannotEndWhereItBegins() {
        assertThatThrownBy(() -> new Window(FROM, FROM)).isInstanceOf(IllegalArgumentException.class);
    }
}
