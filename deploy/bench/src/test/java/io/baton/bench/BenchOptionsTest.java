package io.baton.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class BenchOptionsTest {
    @Test
    void measuresFiveRoundsByDefault() {
        BenchOptions options = BenchOptions.parse(List.of("--checkout", "/src/baton"));

        assertThat(options.rounds()).isEqualTo(5);
        assertThat(options.events()).isEqualTo(20_000);
        assertThat(options.directory()).hasToString("/src/baton/deploy/bench/target/data");
    }

    @Test
    void takesOtherNumbers() {
        BenchOptions options =
                BenchOptions.parse(List.of("--events", "500", "--rounds", "1", "--latency-seconds", "3"));

        assertThat(options.events()).isEqualTo(500);
        assertThat(options.rounds()).isEqualTo(1);
        assertThat(options.latencySeconds()).isEqualTo(3);
    }

    @Test
    void measuresDeadlinesOnlyWhenAsked() {
        assertThat(BenchOptions.parse(List.of()).deadlines()).isFalse();

        BenchOptions options = BenchOptions.parse(List.of("--deadlines", "--cases", "500"));

        assertThat(options.deadlines()).isTrue();
        assertThat(options.cases()).isEqualTo(500);
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> BenchOptions.parse(List.of("--event"))).hasMessageContaining("--event");
        assertThatThrownBy(() -> BenchOptions.parse(List.of("--events", "0"))).hasMessageContaining("--events");
        assertThatThrownBy(() -> BenchOptions.parse(List.of("--events"))).hasMessageContaining("needs a value");
    }
}
