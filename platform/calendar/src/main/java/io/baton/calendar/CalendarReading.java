package io.baton.calendar;

import java.util.List;

/** What became of a calendar document: a calendar, or every problem and no calendar. */
public sealed interface CalendarReading {

    /** The document is a calendar. */
    record Valid(BusinessCalendar calendar) implements CalendarReading {}

    /** The document is refused; at least one problem. */
    record Invalid(List<CalendarProblem> problems) implements CalendarReading {
        public Invalid {
            problems = List.copyOf(problems);
        }
    }
}
