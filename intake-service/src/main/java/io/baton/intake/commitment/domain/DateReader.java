package io.baton.intake.commitment.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads dates of the calendar: "3 March", "March 3rd, 2026", "2026-03-05", "13/04/2026". A number that could be both day
 * and month makes a date unclear, unless they are the same, and so does a day that its month has not.
 */
final class DateReader {
    private static final int MONTHS = 12;
    private static final int FIRST_YEAR = 2000;
    private static final int NEAR = 180;

    private final Map<String, Integer> months;
    private final Set<String> afterDay;

    /**
     * A reader.
     *
     * @param afterDay what may stand between a day and its month ("3rd of March")
     */
    DateReader(Map<String, Integer> months, Set<String> afterDay) {
        this.months = months;
        this.afterDay = afterDay;
    }

    /** The date at a token, empty when it is unclear; null when there is none. A date without a year is the next one, if that is less than half a year off. */
    Wordings.Match<Optional<DayOf>> at(Sentence sentence, int at) {
        if (sentence.isNumber(at)) {
            Wordings.Match<Optional<DayOf>> numeric = numeric(sentence, at);
            return numeric != null ? numeric : dayFirst(sentence, at);
        }
        return months.containsKey(sentence.word(at)) ? monthFirst(sentence, at) : null;
    }

    private Wordings.Match<Optional<DayOf>> numeric(Sentence sentence, int at) {
        String mark = sentence.word(at + 1);
        boolean whole = sentence.joined(at + 1)
                && sentence.joined(at + 2)
                && sentence.joined(at + 3)
                && sentence.joined(at + 4)
                && sentence.word(at + 3).equals(mark);
        if (!whole || !sentence.isNumber(at + 2) || !sentence.isNumber(at + 4)) {
            return null;
        }
        int first = sentence.number(at);
        int second = sentence.number(at + 2);
        int third = sentence.number(at + 4);
        boolean yearFirst = first >= FIRST_YEAR && mark.equals("-");
        boolean yearLast = third >= FIRST_YEAR && (mark.equals("/") || mark.equals("."));
        LocalDate date = yearFirst ? date(first, second, third) : yearLast ? dayAndMonth(third, first, second) : null;
        return yearFirst || yearLast ? found(date, at + 5) : null;
    }

    private static LocalDate dayAndMonth(int year, int first, int second) {
        if (first <= MONTHS && second <= MONTHS && first != second) {
            return null;
        }
        return second <= MONTHS ? date(year, second, first) : date(year, first, second);
    }

    private Wordings.Match<Optional<DayOf>> dayFirst(Sentence sentence, int at) {
        int next = at + 1;
        while (afterDay.contains(sentence.word(next))) {
            next++;
        }
        Integer month = months.get(sentence.word(next));
        return month == null ? null : withYear(sentence, next + 1, month, sentence.number(at));
    }

    private Wordings.Match<Optional<DayOf>> monthFirst(Sentence sentence, int at) {
        int day = sentence.number(at + 1);
        boolean ordinal = sentence.joined(at + 2) && afterDay.contains(sentence.word(at + 2));
        boolean isTime = sentence.word(at + 2).equals(":") || sentence.isLetters(at + 2) && sentence.joined(at + 2);
        return day < 0 || isTime && !ordinal
                ? null
                : withYear(sentence, at + (ordinal ? 3 : 2), months.get(sentence.word(at)), day);
    }

    private static Wordings.Match<Optional<DayOf>> withYear(Sentence sentence, int next, int month, int day) {
        int yearAt = sentence.word(next).equals(",") ? next + 1 : next;
        int year = sentence.number(yearAt);
        if (year >= FIRST_YEAR && !sentence.word(yearAt + 1).equals(":")) {
            LocalDate date = date(year, month, day);
            return found(date, yearAt + 1);
        }
        Optional<DayOf> coming = date(FIRST_YEAR, month, day) == null
                ? Optional.empty()
                : Optional.of((today, stillToCome) -> next(today, month, day));
        return new Wordings.Match<>(coming, next);
    }

    private static Wordings.Match<Optional<DayOf>> found(LocalDate date, int next) {
        return new Wordings.Match<>(Optional.ofNullable(date).map(DayOf::of), next);
    }

    /** The next such date; when it is far off, the last one is meant, which is past. */
    private static LocalDate next(LocalDate today, int month, int day) {
        int length = Month.of(month).length(today.isLeapYear());
        LocalDate thisYear = LocalDate.of(today.getYear(), month, Math.min(day, length));
        LocalDate coming = thisYear.isBefore(today) ? thisYear.plusYears(1) : thisYear;
        return coming.isAfter(today.plusDays(NEAR)) ? coming.minusYears(1) : coming;
    }

    private static LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
