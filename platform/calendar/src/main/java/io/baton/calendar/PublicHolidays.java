package io.baton.calendar;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The public holidays of countries and regions, worked out for the whole horizon at once, so that nothing is loaded later.
 * A code is a country of ISO 3166-1 and, where they differ inside it, a region of ISO 3166-2 and a city below that: {@code
 * DE}, {@code DE-BY}, {@code DE-BY-MU}. A region has the holidays of its country too.
 */
final class PublicHolidays {
    private static final LocalDate FIRST = LocalDate.of(Horizon.FIRST_YEAR - 1, 12, 1);
    private static final LocalDate LAST = LocalDate.of(Horizon.LAST_YEAR + 1, 1, 31);

    private final BitSet days = new BitSet();

    /**
     * The holidays of all of these.
     *
     * @param codes such that {@link #problemOf} has nothing against them
     */
    PublicHolidays(Collection<String> codes) {
        codes.forEach(this::add);
    }

    boolean include(LocalDate day) {
        return !day.isBefore(FIRST) && days.get(index(day));
    }

    /** Why there are no holidays for a code, empty when there are. */
    static Optional<String> problemOf(String code) {
        List<String> names = names(code);
        if (!HolidayManager.getSupportedCalendarCodes().contains(names.get(0).toUpperCase(Locale.ROOT))) {
            return Optional.of("is not a country whose holidays are known; one is DE, a region of it DE-BY");
        }
        CalendarHierarchy place = manager(names.get(0)).getCalendarHierarchy();
        for (String name : names.subList(1, names.size())) {
            CalendarHierarchy within = place.getChildren().get(name);
            if (within == null) {
                return Optional.of("is not a region whose holidays are known; those in " + place.getId() + " are "
                        + place.getChildren().keySet().stream().sorted().toList());
            }
            place = within;
        }
        return Optional.empty();
    }

    private void add(String code) {
        List<String> names = names(code);
        String[] regions = names.subList(1, names.size()).toArray(String[]::new);
        manager(names.get(0))
                .getHolidays(FIRST.minusYears(1), LAST.plusYears(1), HolidayType.PUBLIC_HOLIDAY, regions)
                .forEach(this::add);
    }

    /**
     * A holiday that falls on a week-end and is kept on another day closes both: Christmas on a Saturday is Christmas. One
     * that the law moves from a weekday leaves that day an ordinary one.
     */
    private void add(Holiday holiday) {
        add(holiday.getDate());
        if (isWeekend(holiday.getActualDate())) {
            add(holiday.getActualDate());
        }
    }

    private void add(LocalDate day) {
        if (!day.isBefore(FIRST) && !day.isAfter(LAST)) {
            days.set(index(day));
        }
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static int index(LocalDate day) {
        return (int) (day.toEpochDay() - FIRST.toEpochDay());
    }

    private static List<String> names(String code) {
        return List.of(code.toLowerCase(Locale.ROOT).split("-", -1));
    }

    /** The library finds its XML binding by the thread's class loader, which need not be one that knows it. */
    private static HolidayManager manager(String country) {
        Thread thread = Thread.currentThread();
        ClassLoader loader = thread.getContextClassLoader();
        thread.setContextClassLoader(PublicHolidays.class.getClassLoader());
        try {
            return HolidayManager.getInstance(ManagerParameters.create(country));
        } finally {
            thread.setContextClassLoader(loader);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PublicHolidays holidays && days.equals(holidays.days);
    }

    @Override
    public int hashCode() {
        return days.hashCode();
    }
}
