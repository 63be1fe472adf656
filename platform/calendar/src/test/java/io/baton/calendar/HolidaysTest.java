package io.baton.calendar;

import static io.baton.calendar.Calendars.BERLIN;
import static io.baton.calendar.Calendars.NEW_YORK;
import static io.baton.calendar.Calendars.berlin;
import static io.baton.calendar.Calendars.calendar;
import static io.baton.calendar.Calendars.newYork;
import static io.baton.calendar.Calendars.office;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.calendar.CalendarDocument.ExceptionDay;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HolidaysTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Map<String, List<String>> EVERY_DAY = Map.of("monday-sunday", List.of("09:00-17:00"));

    @Test
    void germanUnityDayDoesNotCount() {
        // 2025-10-03 is a Friday
        assertThat(office(BERLIN, List.of("DE")).add(berlin("2025-10-02T17:00"), HOUR))
                .hasValue(berlin("2025-10-06T09:30"));
    }

    @Test
    void corpusChristiIsAHolidayInBavariaButNotInBerlin() {
        // 2026-06-04, a Thursday
        assertThat(office(BERLIN, List.of("DE-BY")).add(berlin("2026-06-03T17:00"), HOUR))
                .hasValue(berlin("2026-06-05T09:30"));
        assertThat(office(BERLIN, List.of("DE-BE")).add(berlin("2026-06-03T17:00"), HOUR))
                .hasValue(berlin("2026-06-04T09:30"));
    }

    @Test
    void aCityHasHolidaysOfItsOwn() {
        // Augsburg's Peace Festival, Saturday 2026-08-08
        LocalDate peace = LocalDate.of(2026, 8, 8);

        assertThat(new PublicHolidays(List.of("DE-BY-AG")).include(peace)).isTrue();
        assertThat(new PublicHolidays(List.of("DE-BY")).include(peace)).isFalse();
    }

    @Test
    void thanksgivingDoesNotCount() {
        // Thursday 2026-11-26
        assertThat(office(NEW_YORK, List.of("US")).add(newYork("2026-11-25T17:00"), HOUR))
                .hasValue(newYork("2026-11-27T09:30"));
    }

    @Test
    void aHolidayOnAWeekEndClosesThatDayAndTheOneOnWhichItIsKept() {
        // Independence Day is Saturday 2026-07-04, kept on Friday
        assertThat(calendar(NEW_YORK, EVERY_DAY, List.of("US")).add(newYork("2026-07-02T16:30"), HOUR))
                .hasValue(newYork("2026-07-05T09:30"));
    }

    @Test
    void aHolidayMayBeKeptInTheYearBefore() {
        // New Year is Saturday 2022-01-01, kept on Friday
        assertThat(new PublicHolidays(List.of("US")).include(LocalDate.of(2021, 12, 31)))
                .isTrue();
    }

    @Test
    void aHolidayThatTheLawMovesFromAWeekdayLeavesItAnOrdinaryOne() {
        // Epiphany in Colombia, Tuesday 2026-01-06, kept on Monday 2026-01-12
        PublicHolidays colombia = new PublicHolidays(List.of("CO"));

        assertThat(colombia.include(LocalDate.of(2026, 1, 6))).isFalse();
        assertThat(colombia.include(LocalDate.of(2026, 1, 12))).isTrue();
    }

    @Test
    void theHolidaysOfSeveralPlacesAddUp() {
        PublicHolidays both = new PublicHolidays(List.of("DE", "US"));

        assertThat(both.include(LocalDate.of(2025, 10, 3))).isTrue();
        assertThat(both.include(LocalDate.of(2026, 11, 26))).isTrue();
    }

    @Test
    void knowsHolidaysFromTheFirstYearToTheLast() {
        PublicHolidays germany = new PublicHolidays(List.of("DE"));

        assertThat(germany.include(LocalDate.of(1970, 1, 1))).isTrue();
        assertThat(germany.include(LocalDate.of(2169, 12, 26))).isTrue();
        assertThat(germany.include(LocalDate.of(1900, 1, 1))).isFalse();
        assertThat(germany.include(LocalDate.of(2300, 1, 1))).isFalse();
    }

    @Test
    void aNightShiftRunsIntoAHolidayButDoesNotStartOnIt() {
        BusinessCalendar nights = calendar(BERLIN, Map.of("monday-sunday", List.of("22:00-06:00")), List.of("DE"));

        assertThat(nights.isOpen(berlin("2025-10-03T05:00"))).isTrue();
        assertThat(nights.isOpen(berlin("2025-10-03T23:00"))).isFalse();
        assertThat(nights.isOpen(berlin("2025-10-04T05:00"))).isFalse();
    }

    @Test
    void anExceptionHasHoursOfItsOwn() {
        // Thursday 2026-12-24
        BusinessCalendar calendar =
                office(BERLIN, List.of(), new ExceptionDay("2026-12-24", List.of("08:00-10:00", "11:00-12:00")));

        assertThat(calendar.between(berlin("2026-12-24T00:00"), berlin("2026-12-25T00:00")))
                .isEqualTo(HOUR.multipliedBy(3));
    }

    @Test
    void anExceptionClosesADay() {
        BusinessCalendar calendar = office(BERLIN, List.of(), new ExceptionDay("2026-12-24", List.of()));

        assertThat(calendar.add(berlin("2026-12-23T17:00"), HOUR)).hasValue(berlin("2026-12-25T09:30"));
    }

    @Test
    void anExceptionOpensAHoliday() {
        BusinessCalendar calendar =
                office(BERLIN, List.of("DE"), new ExceptionDay("2025-10-03", List.of("10:00-14:00")));

        assertThat(calendar.add(berlin("2025-10-02T17:00"), HOUR)).hasValue(berlin("2025-10-03T10:30"));
    }

    @Test
    void whereAnExceptionOverlapsTheNightBeforeTimeCountsOnce() {
        BusinessCalendar calendar = calendar(
                BERLIN,
                Map.of("monday", List.of("22:00-06:00")),
                List.of(),
                new ExceptionDay("2026-06-02", List.of("04:00-08:00")));

        assertThat(calendar.between(berlin("2026-06-01T00:00"), berlin("2026-06-03T00:00")))
                .isEqualTo(HOUR.multipliedBy(10));
    }
}
