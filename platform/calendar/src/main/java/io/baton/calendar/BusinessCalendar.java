package io.baton.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Business time: when a team works, in its time zone. Immutable; may be shared by threads. Everything is exact to the
 * nanosecond.
 *
 * <p>A period is given by the clock on the wall. A boundary that is skipped when the clock goes forward is the moment of the
 * change. When the clock goes back, a start that comes twice is the first one and an end that comes twice the second; so a
 * period over the change really has the hour more, and one inside the repeated hour covers both. An end on the very reading
 * to which the clock is put back is the first one: nothing before it is repeated.
 *
 * <p>A period over midnight belongs to the day on which it starts; a holiday or an exception on the next day does not cut
 * it. Where an exception makes periods of neighbouring days overlap, the time counts once.
 *
 * <p>Calendars know the years 1970 to 2169 (UTC); before and after everything is closed. The open time of a year is worked
 * out when it is first needed and kept with the calendar: some kilobytes for each year that is used. After that a question
 * costs a binary search or two for each pause that it concerns, and an addition for each year between.
 */
public final class BusinessCalendar {
    private static final BusinessCalendar ALWAYS = new BusinessCalendar(roundTheClock());

    private final OpenTime openTime;

    BusinessCalendar(Schedule schedule) {
        this.openTime = new OpenTime(schedule);
    }

    /** Open at every moment: business time is time. */
    public static BusinessCalendar always() {
        return ALWAYS;
    }

    /**
     * Compiles a document.
     *
     * @return the calendar, or everything that is wrong with the document
     */
    public static CalendarReading read(CalendarDocument document) {
        return new DocumentReader(document).read();
    }

    /** As {@link #add(Instant, Duration, Pauses)}, without pauses. */
    public Optional<Instant> add(Instant from, Duration businessTime) {
        return add(from, businessTime, Pauses.none());
    }

    /**
     * The deadline: the earliest moment at which so much business time has passed since {@code from}. So it is the end of
     * the last business time that is used up, closing time rather than the next opening. Without any business time to pass
     * it is {@code from} itself, open or not.
     *
     * @param businessTime not negative
     * @return empty when it never comes: there is not so much business time before 2170, or a pause lasts still
     * @throws IllegalArgumentException when {@code businessTime} is negative
     */
    public Optional<Instant> add(Instant from, Duration businessTime, Pauses pauses) {
        if (businessTime.isNegative()) {
            throw new IllegalArgumentException("business time to add is " + businessTime);
        }
        if (businessTime.isZero()) {
            return Optional.of(from);
        }
        long position = Horizon.position(from);
        long remaining = Horizon.nanos(businessTime);
        for (Pause pause : pauses.list()) {
            long pauseStart = Horizon.position(pause.from());
            if (pauseStart > position) {
                long open = openTime.between(position, pauseStart);
                if (open >= remaining) {
                    break;
                }
                remaining -= open;
            }
            position = Math.max(position, end(pause));
        }
        long deadline = openTime.after(position, remaining);
        return deadline < 0 ? Optional.empty() : Optional.of(Horizon.instant(deadline));
    }

    /** As {@link #between(Instant, Instant, Pauses)}, without pauses. */
    public Duration between(Instant from, Instant to) {
        return between(from, to, Pauses.none());
    }

    /**
     * The business time from one moment to another; negative when {@code to} is the earlier one, so that {@code between(a,
     * c) = between(a, b) + between(b, c)} in any order.
     */
    public Duration between(Instant from, Instant to, Pauses pauses) {
        if (to.isBefore(from)) {
            return between(to, from, pauses).negated();
        }
        long start = Horizon.position(from);
        long end = Horizon.position(to);
        long open = openTime.between(start, end);
        for (Pause pause : pauses.list()) {
            long pauseStart = Math.max(start, Horizon.position(pause.from()));
            long pauseEnd = Math.min(end, end(pause));
            if (pauseStart < pauseEnd) {
                open -= openTime.between(pauseStart, pauseEnd);
            }
        }
        return Duration.ofNanos(open);
    }

    /** Whether a moment is business time: from an opening, to just before a closing. */
    public boolean isOpen(Instant instant) {
        return Horizon.contains(instant) && openTime.isOpen(Horizon.position(instant));
    }

    /** The moment itself when it is business time, otherwise the next opening; empty when there is none before 2170. */
    public Optional<Instant> nextOpen(Instant instant) {
        long next = openTime.nextOpen(Horizon.position(instant));
        return next < 0 ? Optional.empty() : Optional.of(Horizon.instant(next));
    }

    private static long end(Pause pause) {
        return Horizon.position(pause.until() == null ? Instant.MAX : pause.until());
    }

    private static Schedule roundTheClock() {
        Map<DayOfWeek, List<Period>> weekly = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            weekly.put(day, List.of(new Period(0, Period.DAY)));
        }
        return new Schedule(ZoneOffset.UTC, weekly, new PublicHolidays(List.of()), Map.<LocalDate, List<Period>>of());
    }

    /** Two calendars are equal when their documents say the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof BusinessCalendar that && openTime.schedule().equals(that.openTime.schedule());
    }

    @Override
    public int hashCode() {
        return openTime.schedule().hashCode();
    }
}
