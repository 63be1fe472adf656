package io.baton.calendar;

import static io.baton.calendar.Calendars.BERLIN;
import static io.baton.calendar.Calendars.NEW_YORK;
import static io.baton.calendar.Calendars.at;
import static io.baton.calendar.Calendars.berlin;
import static io.baton.calendar.Calendars.calendar;
import static io.baton.calendar.Calendars.daily;
import static io.baton.calendar.Calendars.newYork;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Berlin: forward at 02:00 on Sunday 2026-03-29, back at 03:00 on Sunday 2026-10-25. New York: forward at 02:00 on Sunday
 * 2026-03-08, back at 02:00 on Sunday 2026-11-01.
 */
class ChangeOfClockTest {
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void aWholeDayHas23Or25Hours() {
        BusinessCalendar berlin = daily(BERLIN, "00:00-24:00");
        BusinessCalendar newYork = daily(NEW_YORK, "00:00-24:00");

        assertThat(berlin.between(berlin("2026-03-29T00:00"), berlin("2026-03-30T00:00")))
                .isEqualTo(HOUR.multipliedBy(23));
        assertThat(berlin.between(berlin("2026-10-25T00:00"), berlin("2026-10-26T00:00")))
                .isEqualTo(HOUR.multipliedBy(25));
        assertThat(newYork.between(newYork("2026-03-08T00:00"), newYork("2026-03-09T00:00")))
                .isEqualTo(HOUR.multipliedBy(23));
        assertThat(newYork.between(newYork("2026-11-01T00:00"), newYork("2026-11-02T00:00")))
                .isEqualTo(HOUR.multipliedBy(25));
    }

    @Test
    void aNightShiftLasts7Or9Hours() {
        BusinessCalendar berlin = daily(BERLIN, "22:00-06:00");
        BusinessCalendar newYork = daily(NEW_YORK, "22:00-06:00");

        assertThat(berlin.between(berlin("2026-03-28T12:00"), berlin("2026-03-29T12:00")))
                .isEqualTo(HOUR.multipliedBy(7));
        assertThat(berlin.between(berlin("2026-10-24T12:00"), berlin("2026-10-25T12:00")))
                .isEqualTo(HOUR.multipliedBy(9));
        assertThat(newYork.between(newYork("2026-03-07T12:00"), newYork("2026-03-08T12:00")))
                .isEqualTo(HOUR.multipliedBy(7));
        assertThat(newYork.between(newYork("2026-10-31T12:00"), newYork("2026-11-01T12:00")))
                .isEqualTo(HOUR.multipliedBy(9));
    }

    @Test
    void aDeadlineOverTheChangeIsInRealHours() {
        BusinessCalendar nights = daily(BERLIN, "22:00-06:00");

        assertThat(nights.add(berlin("2026-03-28T22:00"), HOUR.multipliedBy(5))).hasValue(berlin("2026-03-29T04:00"));
        assertThat(nights.add(berlin("2026-10-24T22:00"), HOUR.multipliedBy(7))).hasValue(berlin("2026-10-25T04:00"));
    }

    @Test
    void aBoundaryThatIsSkippedIsTheMomentOfTheChange() {
        Instant change = berlin("2026-03-29T03:00");

        assertThat(sunday(BERLIN, "02:30-05:00").nextOpen(berlin("2026-03-29T00:00")))
                .hasValue(change);
        assertThat(sunday(BERLIN, "01:00-02:30").add(berlin("2026-03-29T00:00"), HOUR))
                .hasValue(change);
        assertThat(openOn(BERLIN, "2026-03-29", "02:10-02:50")).isZero();
    }

    @Test
    void aPeriodInTheRepeatedHourCoversBoth() {
        assertThat(openOn(BERLIN, "2026-10-25", "02:10-02:50")).isEqualTo(Duration.ofMinutes(100));
        assertThat(openOn(BERLIN, "2026-10-25", "02:00-03:00")).isEqualTo(HOUR.multipliedBy(2));
    }

    @Test
    void aStartThatComesTwiceIsTheFirstAndAnEndThatComesTwiceTheSecond() {
        assertThat(openOn(BERLIN, "2026-10-25", "02:30-06:00")).isEqualTo(Duration.ofMinutes(270));
        assertThat(openOn(BERLIN, "2026-10-25", "00:00-02:30")).isEqualTo(Duration.ofMinutes(210));
    }

    @Test
    void nothingIsRepeatedOfAPeriodThatEndsWhereTheClockIsPutBackTo() {
        assertThat(openOn(BERLIN, "2026-10-25", "00:00-02:00")).isEqualTo(HOUR.multipliedBy(2));
    }

    @Test
    void twoPeriodsThatMeetInTheRepeatedHourCountItOnceEach() {
        assertThat(calendar(BERLIN, Map.of("sunday", List.of("00:00-02:30", "02:30-06:00")), List.of())
                        .between(berlin("2026-10-25T00:00"), berlin("2026-10-26T00:00")))
                .isEqualTo(HOUR.multipliedBy(7));
    }

    @Test
    void lordHoweChangesByHalfAnHour() {
        // back from 02:00 to 01:30 on 2026-04-05, forward from 02:00 to 02:30 on 2026-10-04
        assertThat(openOn("Australia/Lord_Howe", "2026-04-05", "00:00-06:00")).isEqualTo(Duration.ofMinutes(390));
        assertThat(openOn("Australia/Lord_Howe", "2026-10-04", "00:00-06:00")).isEqualTo(Duration.ofMinutes(330));
    }

    @Test
    void saoPauloHadNoMidnightInSpringAndTwoElevensInAutumn() {
        // forward from 00:00 to 01:00 on 2017-10-15, back from 00:00 to 23:00 at the end of 2018-02-17
        BusinessCalendar wholeDays = daily("America/Sao_Paulo", "00:00-24:00");
        BusinessCalendar evenings = daily("America/Sao_Paulo", "20:00-23:00");

        assertThat(wholeDays.between(Instant.parse("2017-10-15T03:00:00Z"), Instant.parse("2017-10-16T02:00:00Z")))
                .isEqualTo(HOUR.multipliedBy(23));
        assertThat(evenings.between(
                        at("America/Sao_Paulo", "2018-02-17T12:00"), at("America/Sao_Paulo", "2018-02-18T12:00")))
                .isEqualTo(HOUR.multipliedBy(3));
        assertThat(daily("America/Sao_Paulo", "20:00-24:00")
                        .between(
                                at("America/Sao_Paulo", "2018-02-17T12:00"),
                                at("America/Sao_Paulo", "2018-02-18T12:00")))
                .isEqualTo(HOUR.multipliedBy(5));
    }

    @Test
    void samoaHadNoFridayWhenItCrossedTheDateLine() {
        BusinessCalendar fridays = calendar("Pacific/Apia", Map.of("friday", List.of("09:00-17:00")), List.of());
        Instant thursday = at("Pacific/Apia", "2011-12-29T12:00");
        Instant saturday = at("Pacific/Apia", "2011-12-31T12:00");

        assertThat(fridays.between(thursday, saturday)).isZero();
        assertThat(fridays.nextOpen(thursday)).hasValue(at("Pacific/Apia", "2012-01-06T09:00"));
        assertThat(daily("Pacific/Apia", "00:00-24:00").between(thursday, saturday))
                .isEqualTo(HOUR.multipliedBy(24));
    }

    @Test
    void kathmanduIsThreeQuartersOfAnHourOff() {
        assertThat(daily("Asia/Kathmandu", "09:00-17:00").nextOpen(Instant.parse("2026-06-01T00:00:00Z")))
                .hasValue(Instant.parse("2026-06-01T03:15:00Z"));
    }

    private static Duration openOn(String zone, String sunday, String period) {
        Instant noonBefore = at(zone, sunday + "T12:00").minus(Duration.ofDays(1));
        return sunday(zone, period).between(noonBefore, noonBefore.plus(Duration.ofDays(2)));
    }

    private static BusinessCalendar sunday(String zone, String period) {
        return calendar(zone, Map.of("sunday", List.of(period)), List.of());
    }
}
