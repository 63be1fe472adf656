package io.baton.intake.commitment.domain;

import java.time.LocalTime;
import java.time.ZoneId;

/**
 * A time that a clock shows.
 *
 * @param minutes since midnight, up to and including 24 hours
 * @param reading how sure it is which half of the day is meant
 * @param zone the zone named with it, or null
 * @param foreign whether it is reckoned in a zone that is not known
 */
record TimeOfDay(int minutes, Reading reading, ZoneId zone, boolean foreign) {
    private static final int HOUR = 60;
    private static final int NOON = 12 * HOUR;
    private static final int WHOLE_DAY = 24 * HOUR;
    /** Nobody promises for one to half past seven at night: written without more, such an hour is in the afternoon. */
    private static final int LATEST_DOUBTFUL = 8 * HOUR;

    /** EXACT: of 24 hours or with am or pm; OPEN: "5:30" or "5 o'clock"; BARE: "at 5", which needs a day beside it. */
    enum Reading {
        EXACT,
        OPEN,
        BARE
    }

    static TimeOfDay exact(int hour, int minute) {
        return new TimeOfDay(hour * HOUR + minute, Reading.EXACT, null, false);
    }

    TimeOfDay in(ZoneId named) {
        return new TimeOfDay(minutes, reading, named, false);
    }

    TimeOfDay inForeignZone() {
        return new TimeOfDay(minutes, reading, null, true);
    }

    boolean isBare() {
        return reading == Reading.BARE;
    }

    boolean endsDay() {
        return minutes == WHOLE_DAY;
    }

    /** The local time, with the part of the day that was named beside it, or null. */
    LocalTime local(PartOfDay part) {
        return LocalTime.ofSecondOfDay(60L * (minutes + (isInSecondHalf(part) ? NOON : 0)));
    }

    private boolean isInSecondHalf(PartOfDay part) {
        if (reading == Reading.EXACT || minutes >= NOON) {
            return false;
        }
        return part == null || part == PartOfDay.DAY || part == PartOfDay.BUSINESS
                ? minutes < LATEST_DOUBTFUL && minutes >= HOUR
                : part.isLate();
    }
}
