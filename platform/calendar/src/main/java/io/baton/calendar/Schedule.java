package io.baton.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * What a calendar document says, checked.
 *
 * @param weekly the periods of each weekday; one that is absent has none
 * @param exceptions the periods of single dates, which win over holidays and weekdays
 */
record Schedule(
        ZoneId zone,
        Map<DayOfWeek, List<Period>> weekly,
        PublicHolidays holidays,
        Map<LocalDate, List<Period>> exceptions) {
    Schedule {
        weekly = Map.copyOf(weekly);
        exceptions = Map.copyOf(exceptions);
    }

    /** The periods that start on a day. */
    List<Period> periodsOf(LocalDate day) {
        List<Period> exception = exceptions.get(day);
        if (exception != null) {
            return exception;
        }
        return holidays.include(day) ? List.of() : weekly.getOrDefault(day.getDayOfWeek(), List.of());
    }
}
