package io.baton.metrics.definition.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class PercentilesTest {
    @Test
    void lieBetweenTheClosestRanks() {
        Percentiles percentiles = Percentiles.of(new long[] {10, 20, 30, 40}, 1);

        assertThat(percentiles.p50()).isEqualTo(25);
        assertThat(percentiles.p90()).isCloseTo(37, within(1e-9));
        assertThat(percentiles.p95()).isCloseTo(38.5, within(1e-9));
        assertThat(percentiles.p99()).isCloseTo(39.7, within(1e-9));
    }

    @Test
    void areRanksWhereRanksFall() {
        long[] zeroToHundred = LongStream.rangeClosed(0, 100).toArray();

        assertThat(Percentiles.of(zeroToHundred, 1)).isEqualTo(new Percentiles(50, 90, 95, 99));
    }

    @Test
    void ofOneValueAreThatValue() {
        assertThat(Percentiles.of(new long[] {1500}, 1000)).isEqualTo(new Percentiles(1.5, 1.5, 1.5, 1.5));
    }

    @Test
    void ofNothingAreUnknown() {
        assertThat(Percentiles.of(new long[0], 1)).isNull();
    }

    @Property
    void riseAndStayWithinTheValues(@ForAll @NotEmpty List<@LongRange(min = 0, max = 1_000_000_000_000L) Long> values) {
        long[] sorted = values.stream().mapToLong(Long::longValue).sorted().toArray();

        Percentiles percentiles = Percentiles.of(sorted, 1);

        assertThat(percentiles.p50()).isBetween((double) sorted[0], percentiles.p90());
        assertThat(percentiles.p95()).isBetween(percentiles.p90(), percentiles.p99());
        assertThat(percentiles.p99()).isLessThanOrEqualTo(sorted[sorted.length - 1]);
    }
}
