package io.baton.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Turns the days of a schedule into the open time of a year. */
final class Expansion {
    /** A year of UTC holds parts of the local days around it, and night shifts that began before these. */
    private static final int DAYS_AROUND = 3;

    private final List<Interval> intervals = new ArrayList<>();

    private Expansion() {}

    /** The year with this index in the horizon. */
    static OpenYear of(Schedule schedule, int year) {
        Expansion expansion = new Expansion();
        WallClock clock = new WallClock(schedule.zone());
        LocalDate end = LocalDate.of(Horizon.FIRST_YEAR + year + 1, 1, 1).plusDays(DAYS_AROUND);
        LocalDate start = LocalDate.of(Horizon.FIRST_YEAR + year, 1, 1).minusDays(DAYS_AROUND);
        start.datesUntil(end).forEach(day -> {
            for (Period period : schedule.periodsOf(day)) {
                expansion.add(clock.start(day, period.start()), clock.end(day, period.end()), year);
            }
        });
        return expansion.merged();
    }

    private void add(long from, long until, int year) {
        long start = Math.max(from, Horizon.startOf(year));
        long end = Math.min(until, Horizon.endOf(year));
        if (start < end) {
            intervals.add(new Interval(start, end));
        }
    }

    /** Where periods touch or overlap (by a change of the clock, or by an exception), open time counts once. */
    private OpenYear merged() {
        intervals.sort(Comparator.comparingLong(Interval::start));
        long[] starts = new long[intervals.size()];
        long[] ends = new long[intervals.size()];
        int count = 0;
        for (Interval interval : intervals) {
            if (count > 0 && interval.start() <= ends[count - 1]) {
                ends[count - 1] = Math.max(ends[count - 1], interval.end());
            } else {
                starts[count] = interval.start();
                ends[count++] = interval.end();
            }
        }
        return new OpenYear(Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
    }

    private record Interval(long start, long end) {}
}
