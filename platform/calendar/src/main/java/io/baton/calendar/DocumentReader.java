package io.baton.calendar;

import static io.baton.calendar.Problems.quoted;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a calendar of a document, or finds everything that is wrong with it. */
final class DocumentReader {
    private final CalendarDocument document;
    private final Problems problems = new Problems();

    DocumentReader(CalendarDocument document) {
        this.document = document;
    }

    CalendarReading read() {
        ZoneId zone = zone();
        Map<DayOfWeek, List<Period>> weekly = new WeeklyReader(problems).read(document.weekly());
        List<String> holidays = holidays();
        Map<LocalDate, List<Period>> exceptions = new ExceptionsReader(problems).read(document.exceptions());
        reportNeverOpen();
        return problems.found().isEmpty()
                ? new CalendarReading.Valid(
                        new BusinessCalendar(new Schedule(zone, weekly, new PublicHolidays(holidays), exceptions)))
                : new CalendarReading.Invalid(problems.found());
    }

    private ZoneId zone() {
        if (document.zone() == null) {
            problems.add("/zone", "is missing");
        } else if (ZoneId.getAvailableZoneIds().contains(document.zone())) {
            return ZoneId.of(document.zone());
        } else {
            problems.add("/zone", quoted(document.zone()) + " is not a known time zone such as Europe/Berlin");
        }
        return ZoneOffset.UTC;
    }

    private List<String> holidays() {
        List<String> known = new ArrayList<>();
        for (int i = 0; i < document.holidays().size(); i++) {
            String code = String.valueOf(document.holidays().get(i)).strip();
            Optional<String> problem = PublicHolidays.problemOf(code);
            if (problem.isPresent()) {
                problems.add("/holidays/" + i, quoted(code) + " " + problem.get());
            } else {
                known.add(code);
            }
        }
        return known;
    }

    private void reportNeverOpen() {
        boolean opens = document.weekly().values().stream().anyMatch(periods -> !periods.isEmpty())
                || document.exceptions().stream()
                        .anyMatch(exception ->
                                exception != null && !exception.periods().isEmpty());
        if (!opens) {
            problems.add("/weekly", "has no period, and no exception opens a day: no deadline would ever come");
        }
    }
}
