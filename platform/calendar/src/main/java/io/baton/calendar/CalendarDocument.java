package io.baton.calendar;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A calendar as people write it, unchecked; {@link BusinessCalendar#read} makes a calendar of it. Absent lists and maps are
 * empty. A period is {@code HH:mm-HH:mm}, ends at {@code 24:00} at the latest or, when the end is the earlier time, on the
 * next day.
 *
 * @param zone a region of the IANA time zone database such as {@code Europe/Berlin}; required
 * @param weekly the periods by weekday ({@code monday}) or days in a row ({@code monday-friday}); a day that is not named
 *     is closed
 * @param holidays whose public holidays are closed: countries ({@code DE}), regions ({@code DE-BY}), cities ({@code
 *     DE-BY-MU})
 * @param exceptions single dates with hours of their own, which win over holidays and weekdays
 */
public record CalendarDocument(
        String zone, Map<String, List<String>> weekly, List<String> holidays, List<ExceptionDay> exceptions) {

    public CalendarDocument {
        weekly = copy(weekly);
        holidays = copy(holidays);
        exceptions = copy(exceptions);
    }

    /**
     * A date with hours of its own.
     *
     * @param date as {@code 2026-12-24}; required
     * @param periods none: closed
     */
    public record ExceptionDay(String date, List<String> periods) {
        public ExceptionDay {
            periods = copy(periods);
        }
    }

    /** Keeps what is null in it, for the reader to report, unlike List.copyOf. */
    private static <T> List<T> copy(List<T> list) {
        return list == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
    }

    private static Map<String, List<String>> copy(Map<String, List<String>> map) {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        if (map != null) {
            map.forEach((day, periods) -> copy.put(day, copy(periods)));
        }
        return Collections.unmodifiableMap(copy);
    }
}
