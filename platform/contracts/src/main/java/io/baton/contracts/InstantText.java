package io.baton.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Instants as ISO-8601 in UTC, such as {@code 2026-03-02T08:00:00.250Z}: the text of {@link Instant#toString()} and back,
 * several times faster than by a formatter, for most of what Baton reads and writes is times.
 */
final class InstantText {
    /** The longest text of a year of four digits. */
    static final int MOST_CHARS = 30;

    private static final int SECONDS_PER_DAY = 86_400;
    private static final int BEFORE_FRACTION = 19;
    private static final int NANO_DIGITS = 9;
    private static final long FIRST = LocalDate.of(0, 1, 1).toEpochDay() * SECONDS_PER_DAY;
    private static final long LAST = LocalDate.of(9999, 12, 31).toEpochDay() * SECONDS_PER_DAY + SECONDS_PER_DAY - 1;

    private InstantText() {}

    /** Whether {@link #write} can: a year of four digits. */
    static boolean isWritable(Instant instant) {
        return instant.getEpochSecond() >= FIRST && instant.getEpochSecond() <= LAST;
    }

    /**
     * Writes an instant, with as many groups of three digits after the second as it needs.
     *
     * @param to {@link #MOST_CHARS} long
     * @return how many characters it took
     */
    static int write(Instant instant, char[] to) {
        long day = Math.floorDiv(instant.getEpochSecond(), SECONDS_PER_DAY);
        int second = (int) (instant.getEpochSecond() - day * SECONDS_PER_DAY);
        LocalDate date = LocalDate.ofEpochDay(day);
        put(to, 0, 4, date.getYear());
        to[4] = '-';
        put(to, 5, 2, date.getMonthValue());
        to[7] = '-';
        put(to, 8, 2, date.getDayOfMonth());
        to[10] = 'T';
        put(to, 11, 2, second / 3_600);
        to[13] = ':';
        put(to, 14, 2, second / 60 % 60);
        to[16] = ':';
        put(to, 17, 2, second % 60);
        int end = writeFraction(instant.getNano(), to);
        to[end] = 'Z';
        return end + 1;
    }

    private static int writeFraction(int nano, char[] to) {
        if (nano == 0) {
            return BEFORE_FRACTION;
        }
        int digits = nano % 1_000_000 == 0 ? 3 : nano % 1_000 == 0 ? 6 : NANO_DIGITS;
        to[BEFORE_FRACTION] = '.';
        put(to, BEFORE_FRACTION + 1, NANO_DIGITS, nano);
        return BEFORE_FRACTION + 1 + digits;
    }

    private static void put(char[] to, int at, int digits, int value) {
        int rest = value;
        for (int i = at + digits - 1; i >= at; i--) {
            to[i] = (char) ('0' + rest % 10);
            rest /= 10;
        }
    }

    /**
     * Reads an instant.
     *
     * @return null for a text of another form, be it an instant or not: an offset, a leap second, a date that does not exist
     */
    static Instant read(char[] from, int start, int length) {
        if (length <= BEFORE_FRACTION || length > MOST_CHARS || !isPunctuated(from, start, length)) {
            return null;
        }
        int year = digits(from, start, 4);
        int month = digits(from, start + 5, 2);
        int day = digits(from, start + 8, 2);
        int hour = digits(from, start + 11, 2);
        int minute = digits(from, start + 14, 2);
        int second = digits(from, start + 17, 2);
        int nano = readFraction(from, start + BEFORE_FRACTION, length - BEFORE_FRACTION - 1);
        boolean valid = isDate(year, month, day)
                && isBelow(hour, 24)
                && isBelow(minute, 60)
                && isBelow(second, 60)
                && nano >= 0;
        return valid
                ? Instant.ofEpochSecond(
                        LocalDate.of(year, month, day).toEpochDay() * SECONDS_PER_DAY
                                + hour * 3_600L
                                + minute * 60L
                                + second,
                        nano)
                : null;
    }

    private static boolean isPunctuated(char[] from, int start, int length) {
        return from[start + 4] == '-'
                && from[start + 7] == '-'
                && from[start + 10] == 'T'
                && from[start + 13] == ':'
                && from[start + 16] == ':'
                && from[start + length - 1] == 'Z';
    }

    private static boolean isDate(int year, int month, int day) {
        return year >= 0
                && month >= 1
                && month <= 12
                && day >= 1
                && (day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth());
    }

    private static boolean isBelow(int value, int limit) {
        return value >= 0 && value < limit;
    }

    /** A point and digits, or nothing; -1 for anything else. */
    private static int readFraction(char[] from, int start, int length) {
        if (length == 0) {
            return 0;
        }
        if (length == 1 || from[start] != '.') {
            return -1;
        }
        int fraction = digits(from, start + 1, length - 1);
        for (int digit = length - 1; digit < NANO_DIGITS && fraction > 0; digit++) {
            fraction *= 10;
        }
        return fraction;
    }

    /** The number that digits stand for; negative when one of them is none. */
    private static int digits(char[] from, int start, int count) {
        int number = 0;
        for (int i = start; i < start + count; i++) {
            int digit = from[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
