package io.baton.calendar;

import static io.baton.calendar.Problems.quoted;

import io.baton.calendar.CalendarDocument.ExceptionDay;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the dates with hours of their own. */
final class ExceptionsReader {
    private final Problems problems;
    private final Map<LocalDate, List<Period>> exceptions = new HashMap<>();

    ExceptionsReader(Problems problems) {
        this.problems = problems;
    }

    Map<LocalDate, List<Period>> read(List<ExceptionDay> document) {
        for (int i = 0; i < document.size(); i++) {
            read(document.get(i), "/exceptions/" + i);
        }
        return exceptions;
    }

    private void read(ExceptionDay exception, String pointer) {
        if (exception == null) {
            problems.add(pointer, "is missing; an exception is a date and its periods");
            return;
        }
        List<Period> periods =
                WrittenPeriod.periods(WrittenPeriod.read(exception.periods(), pointer + "/periods", problems));
        date(exception.date(), pointer + "/date").ifPresent(date -> {
            if (exceptions.putIfAbsent(date, periods) != null) {
                problems.add(pointer + "/date", date + " is given already");
            }
        });
    }

    private Optional<LocalDate> date(String text, String pointer) {
        if (text == null) {
            problems.add(pointer, "is missing");
            return Optional.empty();
        }
        Optional<LocalDate> date = parsed(text.strip());
        if (date.isEmpty()) {
            problems.add(
                    pointer,
                    quoted(text) + " is not a date such as 2026-12-24 in the years " + Horizon.FIRST_YEAR + " to "
                            + Horizon.LAST_YEAR);
        }
        return date;
    }

    private static Optional<LocalDate> parsed(String text) {
        try {
            return Optional.of(LocalDate.parse(text))
                    .filter(date -> date.getYear() >= Horizon.FIRST_YEAR && date.getYear() <= Horizon.LAST_YEAR);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
