package io.baton.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.calendar.CalendarDocument.ExceptionDay;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Calendars and moments for tests. */
final class Calendars {
    static final String BERLIN = "Europe/Berlin";
    static final String NEW_YORK = "America/New_York";

    private Calendars() {}

    /** Monday to Friday with a break for lunch. */
    static BusinessCalendar office(String zone, List<String> holidays, ExceptionDay... exceptions) {
        return calendar(zone, Map.of("monday-friday", List.of("09:00-12:00", "13:00-17:30")), holidays, exceptions);
    }

    static BusinessCalendar daily(String zone, String... periods) {
        return calendar(zone, Map.of("monday-sunday", List.of(periods)), List.of());
    }

    static BusinessCalendar calendar(
            String zone, Map<String, List<String>> weekly, List<String> holidays, ExceptionDay... exceptions) {
        return valid(new CalendarDocument(zone, weekly, holidays, List.of(exceptions)));
    }

    static BusinessCalendar valid(CalendarDocument document) {
        CalendarReading reading = BusinessCalendar.read(document);
        assertThat(reading).isInstanceOf(CalendarReading.Valid.class);
        return ((CalendarReading.Valid) reading).calendar();
    }

    static Instant berlin(String local) {
        return at(BERLIN, local);
    }

    static Instant newYork(String local) {
        return at(NEW_YORK, local);
    }

    /** A reading of the wall clock that comes once. */
    static Instant at(String zone, String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of(zone)).toInstant();
    }
}
