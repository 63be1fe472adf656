package io.baton.metrics.definition.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;

/** How a window is cut: an interval of a zone's calendar. */
public record Course(Interval interval, ZoneId zone) {
    /** The name under which a group's key has the interval's start. */
    public static final String KEY = "interval";

    public Course {
        Objects.requireNonNull(interval, "interval");
        Objects.requireNonNull(zone, "zone");
    }

    Instant startOf(Instant time) {
        return interval.startOf(time, zone);
    }
}
