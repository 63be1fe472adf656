package io.baton.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/** When the clock on the wall of a zone shows a boundary of a period, as a position of {@link Horizon}. */
final class WallClock {
    private final ZoneRules rules;

    WallClock(ZoneId zone) {
        this.rules = zone.getRules();
    }

    /** A reading that is skipped is the moment of the change; of one that comes twice the first counts. */
    long start(LocalDate day, int minutes) {
        LocalDateTime reading = reading(day, minutes);
        ZoneOffsetTransition change = rules.getTransition(reading);
        if (change != null && change.isGap()) {
            return Horizon.position(change.toEpochSecond());
        }
        return Horizon.position(
                reading.toEpochSecond(change == null ? rules.getOffset(reading) : change.getOffsetBefore()));
    }

    /**
     * As a start, but of a reading that comes twice the second counts, unless it is the very reading to which the clock is
     * put back: what ends there ends before anything is repeated.
     */
    long end(LocalDate day, int minutes) {
        LocalDateTime reading = reading(day, minutes);
        ZoneOffsetTransition change = rules.getTransition(reading);
        if (change == null || change.isGap() || reading.equals(change.getDateTimeAfter())) {
            return start(day, minutes);
        }
        return Horizon.position(reading.toEpochSecond(change.getOffsetAfter()));
    }

    private static LocalDateTime reading(LocalDate day, int minutes) {
        return day.atStartOfDay().plusMinutes(minutes);
    }
}
