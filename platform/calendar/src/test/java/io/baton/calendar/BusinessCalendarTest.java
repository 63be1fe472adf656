package io.baton.calendar;

import static io.baton.calendar.Calendars.BERLIN;
import static io.baton.calendar.Calendars.berlin;
import static io.baton.calendar.Calendars.office;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.baton.calendar.CalendarDocument.ExceptionDay;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 2026-06-01 is a Monday. */
class BusinessCalendarTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration MILLISECOND = Duration.ofMillis(1);
    private static final BusinessCalendar OFFICE = office(BERLIN, List.of());

    @Test
    void lunchDoesNotCount() {
        assertThat(OFFICE.add(berlin("2026-06-01T11:00"), HOUR.multipliedBy(2))).hasValue(berlin("2026-06-01T14:00"));
        assertThat(OFFICE.between(berlin("2026-06-01T11:00"), berlin("2026-06-01T14:00")))
                .isEqualTo(HOUR.multipliedBy(2));
    }

    @Test
    void theWeekEndDoesNotCount() {
        assertThat(OFFICE.add(berlin("2026-06-05T17:00"), HOUR)).hasValue(berlin("2026-06-08T09:30"));
        assertThat(OFFICE.add(berlin("2026-06-05T20:00"), HOUR)).hasValue(berlin("2026-06-08T10:00"));
        assertThat(OFFICE.between(berlin("2026-06-05T17:00"), berlin("2026-06-08T09:30")))
                .isEqualTo(HOUR);
    }

    @Test
    void aWholeWeekIsItsOpenHours() {
        assertThat(OFFICE.between(berlin("2026-06-01T00:00"), berlin("2026-06-08T00:00")))
                .isEqualTo(Duration.ofMinutes(5 * (180 + 270)));
    }

    @Test
    void aDeadlineAtClosingTimeIsClosingTimeAndNotTheNextOpening() {
        assertThat(OFFICE.add(berlin("2026-06-01T16:30"), HOUR)).hasValue(berlin("2026-06-01T17:30"));
        assertThat(OFFICE.add(berlin("2026-06-01T11:00"), HOUR)).hasValue(berlin("2026-06-01T12:00"));
    }

    @Test
    void aMillisecondBeforeAtAndAfterClosing() {
        Instant closing = berlin("2026-06-01T17:30");
        Instant opening = berlin("2026-06-02T09:00");

        assertThat(OFFICE.add(closing.minus(MILLISECOND), MILLISECOND)).hasValue(closing);
        assertThat(OFFICE.add(closing.minus(MILLISECOND), MILLISECOND.multipliedBy(2)))
                .hasValue(opening.plus(MILLISECOND));
        assertThat(OFFICE.add(closing, MILLISECOND)).hasValue(opening.plus(MILLISECOND));
        assertThat(OFFICE.add(closing.plus(MILLISECOND), MILLISECOND)).hasValue(opening.plus(MILLISECOND));
        assertThat(OFFICE.between(closing.minus(MILLISECOND), closing.plus(MILLISECOND)))
                .isEqualTo(MILLISECOND);
    }

    @Test
    void isOpenFromOpeningToJustBeforeClosing() {
        assertThat(OFFICE.isOpen(berlin("2026-06-01T09:00").minusNanos(1))).isFalse();
        assertThat(OFFICE.isOpen(berlin("2026-06-01T09:00"))).isTrue();
        assertThat(OFFICE.isOpen(berlin("2026-06-01T12:00").minusNanos(1))).isTrue();
        assertThat(OFFICE.isOpen(berlin("2026-06-01T12:00"))).isFalse();
    }

    @Test
    void theNextOpeningIsNowWhileOpen() {
        assertThat(OFFICE.nextOpen(berlin("2026-06-01T10:00"))).hasValue(berlin("2026-06-01T10:00"));
        assertThat(OFFICE.nextOpen(berlin("2026-06-01T12:00"))).hasValue(berlin("2026-06-01T13:00"));
        assertThat(OFFICE.nextOpen(berlin("2026-06-05T17:30"))).hasValue(berlin("2026-06-08T09:00"));
    }

    @Test
    void noBusinessTimeIsOverAtOnceEvenWhenClosed() {
        assertThat(OFFICE.add(berlin("2026-06-06T03:00"), Duration.ZERO)).hasValue(berlin("2026-06-06T03:00"));
    }

    @Test
    void backwardsIsNegative() {
        assertThat(OFFICE.between(berlin("2026-06-01T11:00"), berlin("2026-06-01T10:00")))
                .isEqualTo(HOUR.negated());
    }

    @Test
    void refusesToAddANegativeDuration() {
        assertThatThrownBy(() -> OFFICE.add(berlin("2026-06-01T11:00"), HOUR.negated()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void alwaysIsPlainTime() {
        Instant any = Instant.parse("2026-12-25T03:04:05.678901234Z");

        assertThat(BusinessCalendar.always().add(any, Duration.ofDays(400))).hasValue(any.plus(Duration.ofDays(400)));
        assertThat(BusinessCalendar.always().isOpen(any)).isTrue();
    }

    @Test
    void aNightShiftBelongsToTheDayOnWhichItStarts() {
        BusinessCalendar fridayNight = Calendars.calendar(BERLIN, Map.of("friday", List.of("22:00-06:00")), List.of());

        assertThat(fridayNight.between(berlin("2026-06-06T00:00"), berlin("2026-06-07T00:00")))
                .isEqualTo(HOUR.multipliedBy(6));
        assertThat(fridayNight.isOpen(berlin("2026-06-05T05:00"))).isFalse();
    }

    @Test
    void daysThatTouchAtMidnightAreOneStretch() {
        BusinessCalendar calendar = Calendars.daily(BERLIN, "00:00-06:00", "18:00-24:00");

        assertThat(calendar.add(berlin("2026-06-01T23:30"), HOUR)).hasValue(berlin("2026-06-02T00:30"));
    }

    @Test
    void anOpenEndedPauseMeansThatTheDeadlineNeverComes() {
        Pauses waiting = Pauses.of(List.of(new Pause(berlin("2026-06-01T12:30"), null)));

        assertThat(OFFICE.add(berlin("2026-06-01T10:00"), HOUR.multipliedBy(3), waiting))
                .isEmpty();
        assertThat(OFFICE.add(berlin("2026-06-01T10:00"), HOUR.multipliedBy(2), waiting))
                .hasValue(berlin("2026-06-01T12:00"));
        assertThat(OFFICE.between(berlin("2026-06-01T10:00"), berlin("2026-07-01T10:00"), waiting))
                .isEqualTo(HOUR.multipliedBy(2));
    }

    @Test
    void aCalendarOfSingleDaysEndsWithTheLast() {
        BusinessCalendar fair =
                Calendars.calendar(BERLIN, Map.of(), List.of(), new ExceptionDay("2026-06-06", List.of("10:00-12:00")));

        assertThat(fair.add(berlin("2026-06-01T00:00"), HOUR.multipliedBy(2))).hasValue(berlin("2026-06-06T12:00"));
        assertThat(fair.add(berlin("2026-06-01T00:00"), HOUR.multipliedBy(2).plusNanos(1)))
                .isEmpty();
        assertThat(fair.nextOpen(berlin("2026-06-06T12:00"))).isEmpty();
    }

    @Test
    void everythingIsClosedOutsideTheYears1970To2169() {
        BusinessCalendar always = BusinessCalendar.always();
        Instant end = Instant.parse("2170-01-01T00:00:00Z");

        assertThat(always.isOpen(Instant.EPOCH.minusNanos(1))).isFalse();
        assertThat(always.isOpen(end.minusNanos(1))).isTrue();
        assertThat(always.isOpen(end)).isFalse();
        assertThat(always.add(Instant.MIN, HOUR)).hasValue(Instant.EPOCH.plus(HOUR));
        assertThat(always.add(end.minusNanos(1), Duration.ofNanos(1))).hasValue(end);
        assertThat(always.add(end.minusNanos(1), Duration.ofNanos(2))).isEmpty();
        assertThat(always.add(end, HOUR)).isEmpty();
        assertThat(always.add(Instant.MAX, Duration.ofSeconds(Long.MAX_VALUE))).isEmpty();
        assertThat(always.nextOpen(Instant.MIN)).hasValue(Instant.EPOCH);
        assertThat(always.nextOpen(end)).isEmpty();
        assertThat(always.between(Instant.MIN, Instant.MAX)).isEqualTo(Duration.between(Instant.EPOCH, end));
    }

    @Test
    void calendarsThatSayTheSameAreEqual() {
        assertThat(office(BERLIN, List.of("DE-BY"))).isEqualTo(office(BERLIN, List.of("de-by", "DE")));
        assertThat(office(BERLIN, List.of("DE-BY"))).isNotEqualTo(office(BERLIN, List.of("DE")));
        assertThat(office(BERLIN, List.of())).hasSameHashCodeAs(OFFICE);
    }
}
