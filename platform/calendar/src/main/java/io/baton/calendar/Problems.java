package io.baton.calendar;

import java.util.ArrayList;
import java.util.List;

/** What was found wrong so far. */
final class Problems {
    private static final int LONGEST_QUOTE = 40;

    private final List<CalendarProblem> found = new ArrayList<>();

    void add(String pointer, String message) {
        found.add(new CalendarProblem(pointer, message));
    }

    List<CalendarProblem> found() {
        return found;
    }

    static String quoted(String text) {
        boolean fits = text.codePointCount(0, text.length()) <= LONGEST_QUOTE;
        return "'" + (fits ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE)) + '…') + "'";
    }

    /** A member's name as part of a JSON pointer. */
    static String member(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
