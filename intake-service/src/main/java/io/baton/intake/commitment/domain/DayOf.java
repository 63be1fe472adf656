package io.baton.intake.commitment.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Which day is meant, reckoned from the day on which it is said. */
interface DayOf {
    /**
     * The day.
     *
     * @param stillToCome whether a time of day is named that today is still to come
     */
    LocalDate from(LocalDate today, boolean stillToCome);

    /** Whether it only names a day of the week, which a date may make precise. */
    default boolean isVague() {
        return false;
    }

    /** Whether it stands for a longer time, of which it is the last day. */
    default boolean endsPeriod() {
        return false;
    }

    static DayOf inDays(int days) {
        return (today, stillToCome) -> today.plusDays(days);
    }

    static DayOf of(LocalDate date) {
        return (today, stillToCome) -> date;
    }

    /** "Friday": the next one. Said on a Friday it is today only with a time that is still to come. */
    static DayOf weekday(DayOfWeek day) {
        return new DayOf() {
            @Override
            public LocalDate from(LocalDate today, boolean stillToCome) {
                return today.with(stillToCome ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.next(day));
            }

            @Override
            public boolean isVague() {
                return true;
            }
        };
    }

    /** "this Friday": the next one, today included. */
    static DayOf thisWeekday(DayOfWeek day) {
        return (today, stillToCome) -> today.with(TemporalAdjusters.nextOrSame(day));
    }

    /** "next Friday": the one of the next week, weeks beginning on Monday. */
    static DayOf nextWeekday(DayOfWeek day) {
        return (today, stillToCome) -> endOfWeek(0).from(today, stillToCome).with(TemporalAdjusters.next(day));
    }

    /** The Sunday of this week or of one after. */
    static DayOf endOfWeek(int weeks) {
        return lastOf((today, stillToCome) ->
                today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).plusWeeks(weeks));
    }

    static DayOf endOfMonth() {
        return lastOf((today, stillToCome) -> today.with(TemporalAdjusters.lastDayOfMonth()));
    }

    private static DayOf lastOf(DayOf day) {
        return new DayOf() {
            @Override
            public LocalDate from(LocalDate today, boolean stillToCome) {
                return day.from(today, stillToCome);
            }

            @Override
            public boolean endsPeriod() {
                return true;
            }
        };
    }

    /** The n-th day after today that is neither Saturday nor Sunday; holidays are not known here. */
    static DayOf businessDays(int days) {
        return (today, stillToCome) -> {
            LocalDate day = today;
            int left = days;
            while (left > 0) {
                day = day.plusDays(1);
                left -= day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 ? 1 : 0;
            }
            return day;
        };
    }
}
