package io.baton.metrics.definition.domain;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The calendar intervals that a course is cut into. Days follow the zone's rules, so one can have 23 or 25 hours. */
public enum Interval {
    HOUR {
        @Override
        public Instant startOf(Instant time, ZoneId zone) {
            return time.atZone(zone).truncatedTo(ChronoUnit.HOURS).toInstant();
        }
    },
    DAY {
        @Override
        public Instant startOf(Instant time, ZoneId zone) {
            return midnight(time.atZone(zone));
        }
    },
    /** From Monday, as ISO 8601 has it. */
    WEEK {
        @Override
        public Instant startOf(Instant time, ZoneId zone) {
            return midnight(time.atZone(zone).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
        }
    },
    MONTH {
        @Override
        public Instant startOf(Instant time, ZoneId zone) {
            return midnight(time.atZone(zone).with(TemporalAdjusters.firstDayOfMonth()));
        }
    };

    /** When the interval began that a time lies in. */
    public abstract Instant startOf(Instant time, ZoneId zone);

    /** The interval of that name, in lower case. */
    public static Optional<Interval> named(String name) {
        return Arrays.stream(values())
                .filter(interval -> interval.parameter().equals(name))
                .findFirst();
    }

    /** All names. */
    public static List<String> parameters() {
        return Arrays.stream(values()).map(Interval::parameter).toList();
    }

    private String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Instant midnight(ZonedDateTime day) {
        return day.toLocalDate().atStartOfDay(day.getZone()).toInstant();
    }
}
