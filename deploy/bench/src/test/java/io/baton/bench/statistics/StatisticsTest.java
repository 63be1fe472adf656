package io.baton.bench.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StatisticsTest {
    @Test
    void medianIsTheMiddleOne() {
        assertThat(Statistics.median(List.of(9.0, 1.0, 5.0))).isEqualTo(5);
    }

    @Test
    void medianOfAnEvenNumberIsTheMeanOfTheTwoInTheMiddle() {
        assertThat(Statistics.median(List.of(4.0, 1.0, 100.0, 2.0))).isEqualTo(3);
    }

    @Test
    void percentileIsOneOfTheValuesAndNeverTooSmall() {
        List<Double> hundred =
                IntStream.rangeClosed(1, 100).asDoubleStream().boxed().toList();

        assertThat(Statistics.percentile(hundred, 50)).isEqualTo(50);
        assertThat(Statistics.percentile(hundred, 99)).isEqualTo(99);
        assertThat(Statistics.percentile(hundred, 100)).isEqualTo(100);
        assertThat(Statistics.percentile(DoubleStream.of(7, 3).boxed().toList(), 50))
                .isEqualTo(3);
        assertThat(Statistics.percentile(DoubleStream.of(7, 3).boxed().toList(), 51))
                .isEqualTo(7);
    }

    @Test
    void ofNothingThereIsNoFigure() {
        assertThat(Statistics.median(List.of())).isNaN();
        assertThat(Statistics.percentile(List.of(), 50)).isNaN();
    }
}
