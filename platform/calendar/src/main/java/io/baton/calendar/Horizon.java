package io.baton.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The years that calendars know, as one line of nanoseconds from the start of the first (UTC) to the end of the last. Two
 * hundred years of nanoseconds fit into a long, and so does every sum of them.
 */
final class Horizon {
    static final int FIRST_YEAR = 1970;
    static final int YEARS = 200;
    static final int LAST_YEAR = FIRST_YEAR + YEARS - 1;

    private static final long NANOS_PER_SECOND = 1_000_000_000L;
    private static final long[] YEAR_STARTS = yearStarts();
    private static final long END = YEAR_STARTS[YEARS];
    private static final Instant LAST = instant(END);
    private static final long MEAN_YEAR = END / YEARS;

    private Horizon() {}

    /** The position of a moment; one before the horizon is at its start, one after it at its end. */
    static long position(Instant instant) {
        if (instant.isBefore(Instant.EPOCH)) {
            return 0;
        }
        return instant.isAfter(LAST) ? END : position(instant.getEpochSecond()) + instant.getNano();
    }

    /** The position of a second within a day or two of the horizon. */
    static long position(long epochSecond) {
        return epochSecond * NANOS_PER_SECOND;
    }

    static Instant instant(long position) {
        return Instant.ofEpochSecond(position / NANOS_PER_SECOND, position % NANOS_PER_SECOND);
    }

    /** Nanoseconds of a duration that is not negative, cut to what no horizon can hold. */
    static long nanos(Duration duration) {
        return duration.toSeconds() > END / NANOS_PER_SECOND ? Long.MAX_VALUE : duration.toNanos();
    }

    static boolean contains(Instant instant) {
        return !instant.isBefore(Instant.EPOCH) && instant.isBefore(LAST);
    }

    /** The index, from 0, of the year in which a position lies; the end of the horizon belongs to the last year. */
    static int yearOf(long position) {
        int year = (int) Math.min(position / MEAN_YEAR, YEARS - 1);
        while (position < YEAR_STARTS[year]) {
            year--;
        }
        while (year < YEARS - 1 && position >= YEAR_STARTS[year + 1]) {
            year++;
        }
        return year;
    }

    static long startOf(int year) {
        return YEAR_STARTS[year];
    }

    static long endOf(int year) {
        return YEAR_STARTS[year + 1];
    }

    private static long[] yearStarts() {
        long[] starts = new long[YEARS + 1];
        for (int year = 0; year <= YEARS; year++) {
            starts[year] = position(
                    LocalDate.of(FIRST_YEAR + year, 1, 1).atStartOfDay().toEpochSecond(ZoneOffset.UTC));
        }
        return starts;
    }
}
