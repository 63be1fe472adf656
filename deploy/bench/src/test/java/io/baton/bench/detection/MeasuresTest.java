package io.baton.bench.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasuresTest {
    private static final List<Judged> ROWS = List.of(
            Judged.of(true, true),
            Judged.of(true, true),
            Judged.of(true, false),
            Judged.of(false, true),
            Judged.of(false, false),
            Judged.of(false, false));

    @Test
    void countsHitsMissesAndAlarms() {
        assertThat(Measures.precision(ROWS)).isEqualTo(2 / 3.0);
        assertThat(Measures.recall(ROWS)).isEqualTo(2 / 3.0);
        assertThat(Measures.f1(ROWS)).isEqualTo(2 / 3.0);
        assertThat(Measures.falseAlarms(ROWS)).isEqualTo(1 / 3.0);
        assertThat(Measures.accuracy(ROWS)).isEqualTo(4 / 6.0);
    }

    @Test
    void nothingFoundIsNoSuccess() {
        List<Judged> missed = List.of(Judged.of(true, false), Judged.of(false, false));
        assertThat(Measures.f1(missed)).isZero();
        assertThat(Measures.recall(missed)).isZero();
        assertThat(Measures.precision(missed)).isEqualTo(1);
    }

    @Test
    void aucIsTheChanceOfTheRightOrder() {
        List<Judged> rows = List.of(
                new Judged(true, true, 0.9),
                new Judged(false, false, 0.5),
                new Judged(true, false, 0.5),
                new Judged(false, false, 0.1));
        assertThat(Measures.auc(rows)).isEqualTo(3.5 / 4);
    }

    @Test
    void theIntervalHoldsTheFigureAndNarrowsWithMoreRows() {
        Figure few = Bootstrap.of(ROWS, Measures::accuracy);
        assertThat(few.low()).isLessThan(few.value());
        assertThat(few.high()).isGreaterThan(few.value());
        List<Judged> many = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            many.addAll(ROWS);
        }
        Figure narrow = Bootstrap.of(many, Measures::accuracy);
        assertThat(narrow.high() - narrow.low()).isCloseTo(2 * 1.96 * Math.sqrt(2 / 9.0 / 600), within(0.02));
        assertThat(Bootstrap.of(many, Measures::accuracy)).isEqualTo(narrow);
    }
}
