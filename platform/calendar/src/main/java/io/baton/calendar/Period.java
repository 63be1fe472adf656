package io.baton.calendar;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Open time of a day by the clock on the wall.
 *
 * @param start minutes from the midnight at which the day starts, below a day's
 * @param end minutes from the same midnight, after the start, at most a day later; beyond a day's minutes it is on the
 *     next day
 */
record Period(int start, int end) {
    static final int DAY = 24 * 60;

    private static final Pattern FORM =
            Pattern.compile("([01]\\d|2[0-3]):([0-5]\\d)\\s*-\\s*(?:([01]\\d|2[0-3]):([0-5]\\d)|24:00)");

    /** A period such as {@code 09:00-17:30}, empty when the text has another form or start and end are the same. */
    static Optional<Period> of(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int start = minutes(matcher.group(1), matcher.group(2));
        int end = matcher.group(3) == null ? DAY : minutes(matcher.group(3), matcher.group(4));
        return start == end ? Optional.empty() : Optional.of(new Period(start, end > start ? end : end + DAY));
    }

    boolean overlaps(Period other) {
        return start < other.end && other.start < end;
    }

    Period later(int minutes) {
        return new Period(start + minutes, end + minutes);
    }

    private static int minutes(String hours, String minutes) {
        return Integer.parseInt(hours) * 60 + Integer.parseInt(minutes);
    }
}
