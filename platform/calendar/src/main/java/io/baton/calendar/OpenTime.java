package io.baton.calendar;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The open time of a schedule over the whole horizon. A year is expanded when it is first asked for and then kept; two
 * threads that need it at once both do it, with the same result.
 */
final class OpenTime {
    private final Schedule schedule;
    private final AtomicReferenceArray<OpenYear> years = new AtomicReferenceArray<>(Horizon.YEARS);

    OpenTime(Schedule schedule) {
        this.schedule = schedule;
    }

    Schedule schedule() {
        return schedule;
    }

    /** Open nanoseconds between two positions, the second not before the first. */
    long between(long from, long to) {
        int first = Horizon.yearOf(from);
        int last = Horizon.yearOf(to);
        long sum = year(last).sumBefore(to) - year(first).sumBefore(from);
        for (int year = first; year < last; year++) {
            sum += year(year).total();
        }
        return sum;
    }

    /**
     * The earliest position at which so much open time has passed, or -1 when the horizon ends before.
     *
     * @param nanos above zero
     */
    long after(long from, long nanos) {
        int year = Horizon.yearOf(from);
        long skipped = year(year).sumBefore(from);
        long remaining = nanos;
        while (remaining > year(year).total() - skipped) {
            remaining -= year(year).total() - skipped;
            skipped = 0;
            if (++year == Horizon.YEARS) {
                return -1;
            }
        }
        return year(year).positionOf(skipped + remaining);
    }

    boolean isOpen(long position) {
        return year(Horizon.yearOf(position)).isOpen(position);
    }

    /** The position itself when it is open, otherwise the next opening, or -1 when there is none. */
    long nextOpen(long position) {
        if (isOpen(position)) {
            return position;
        }
        long next = -1;
        for (int year = Horizon.yearOf(position); next < 0 && year < Horizon.YEARS; year++) {
            next = year(year).startAfter(position);
        }
        return next;
    }

    private OpenYear year(int index) {
        OpenYear known = years.get(index);
        if (known == null) {
            known = Expansion.of(schedule, index);
            years.set(index, known);
        }
        return known;
    }
}
