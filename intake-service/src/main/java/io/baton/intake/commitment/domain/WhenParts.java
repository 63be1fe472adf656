package io.baton.intake.commitment.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The parts of one {@link When} while it is read: at most one day, one time and one part of the day. */
final class WhenParts {
    private final Said said;
    private DayOf day;
    private TimeOfDay time;
    private PartOfDay part;
    private boolean partStandsAlone;
    private boolean unclear;

    WhenParts(Said said) {
        this.said = said;
    }

    /** Takes a day, or one that says the same as the day before it; false when it is another. */
    boolean take(DayOf another) {
        if (day == null) {
            day = another;
            return true;
        }
        LocalDate first = day.from(said.today(), false);
        LocalDate second = another.from(said.today(), false);
        if (!day.isVague() && !another.isVague() && !first.equals(second)) {
            return false;
        }
        unclear |= first.getDayOfWeek() != second.getDayOfWeek();
        day = day.isVague() ? another : day;
        return true;
    }

    /** Takes a date of which nobody can tell which it is. */
    void takeUnclearDay() {
        unclear = true;
        day = day == null ? DayOf.inDays(0) : day;
    }

    boolean take(TimeOfDay another) {
        boolean free = time == null;
        time = free ? another : time;
        return free;
    }

    /** Takes a part of the day; some need a day beside them ("morning"), some do not ("tonight"). */
    boolean take(PartOfDay another, boolean standsAlone) {
        boolean free = part == null;
        part = free ? another : part;
        partStandsAlone |= free && standsAlone;
        return free;
    }

    /** Whether enough was named; a time by itself needs a word before it that makes it a deadline. */
    boolean isComplete(boolean led) {
        return day != null || partStandsAlone || time != null && (part != null || led && !time.isBare());
    }

    /** When it is due; null when what was named contradicts itself or is of an unknown zone. */
    Instant due(boolean before) {
        if (unclear || time != null && time.foreign()) {
            return null;
        }
        if (time != null && !time.endsDay()) {
            return at(time.local(part), time.zone() == null ? said.zone() : time.zone());
        }
        if (time == null && part != null && part.over() != null) {
            return at(part.over(), said.zone());
        }
        LocalDate date = date(false);
        if (time != null && time.zone() != null) {
            return said.at(date.plusDays(1), LocalTime.MIDNIGHT, time.zone());
        }
        return before && time == null && part == null && !day.endsPeriod() ? said.startOf(date) : said.endOf(date);
    }

    private Instant at(LocalTime local, ZoneId zone) {
        boolean stillToCome = said.at(said.today(), local, zone).isAfter(said.at());
        return said.at(date(stillToCome), local, zone);
    }

    private LocalDate date(boolean stillToCome) {
        return day == null ? said.today() : day.from(said.today(), stillToCome);
    }
}
