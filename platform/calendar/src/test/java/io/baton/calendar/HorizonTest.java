package io.baton.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class HorizonTest {
    @Test
    void findsTheYearOfItsFirstAndItsLastNanosecond() {
        for (int year = 0; year < Horizon.YEARS; year++) {
            assertThat(Horizon.yearOf(Horizon.startOf(year))).isEqualTo(year);
            assertThat(Horizon.yearOf(Horizon.endOf(year) - 1)).isEqualTo(year);
        }
    }

    @Test
    void yearsStartInUtc() {
        assertThat(Horizon.instant(Horizon.startOf(2026 - Horizon.FIRST_YEAR)))
                .isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
    }

    @Test
    void aPositionIsAMomentToTheNanosecond() {
        Instant moment = Instant.parse("2169-12-31T23:59:59.999999999Z");

        assertThat(Horizon.instant(Horizon.position(moment))).isEqualTo(moment);
    }
}
