package io.baton.intake.commitment.domain;

import java.time.LocalTime;

/** A part of a day, with the local time at which it is over. */
enum PartOfDay {
    MORNING(LocalTime.NOON),
    AFTERNOON(LocalTime.of(18, 0)),
    BUSINESS(LocalTime.of(17, 0)),
    EVENING(null),
    DAY(null);

    private final LocalTime over;

    PartOfDay(LocalTime over) {
        this.over = over;
    }

    /** Null when it lasts to midnight. */
    LocalTime over() {
        return over;
    }

    /** Whether an hour of the twelve-hour clock that is said with it lies in the second half of the day. */
    boolean isLate() {
        return this == AFTERNOON || this == EVENING;
    }
}
