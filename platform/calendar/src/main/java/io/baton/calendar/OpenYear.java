package io.baton.calendar;

import java.util.Arrays;

/**
 * The open time of one year: disjoint intervals in order, and before each the sum of those in front of it. Positions are
 * those of {@link Horizon}; sums are nanoseconds.
 */
final class OpenYear {
    private final long[] starts;
    private final long[] ends;
    private final long[] sumsAtEnd;

    /**
     * Takes over the arrays.
     *
     * @param starts ascending
     * @param ends each after its start and before the next start
     */
    OpenYear(long[] starts, long[] ends) {
        this.starts = starts;
        this.ends = ends;
        this.sumsAtEnd = new long[starts.length];
        long sum = 0;
        for (int i = 0; i < starts.length; i++) {
            sum += ends[i] - starts[i];
            sumsAtEnd[i] = sum;
        }
    }

    /** All open time of the year. */
    long total() {
        return sumsAtEnd.length == 0 ? 0 : sumsAtEnd[sumsAtEnd.length - 1];
    }

    /** The open time of the year before a position. */
    long sumBefore(long position) {
        int last = lastStartingBy(position);
        return last < 0 ? 0 : sumsAtEnd[last] - Math.max(0, ends[last] - position);
    }

    /**
     * The earliest position before which so much of the year's open time lies.
     *
     * @param sum above zero and at most {@link #total()}
     */
    long positionOf(long sum) {
        int found = Arrays.binarySearch(sumsAtEnd, sum);
        int interval = found < 0 ? -found - 1 : found;
        return ends[interval] - (sumsAtEnd[interval] - sum);
    }

    boolean isOpen(long position) {
        int last = lastStartingBy(position);
        return last >= 0 && position < ends[last];
    }

    /** The first start after a position, or -1. */
    long startAfter(long position) {
        int next = lastStartingBy(position) + 1;
        return next < starts.length ? starts[next] : -1;
    }

    private int lastStartingBy(long position) {
        int found = Arrays.binarySearch(starts, position);
        return found < 0 ? -found - 2 : found;
    }
}
