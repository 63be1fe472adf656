package io.baton.intake.commitment.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The moment at which something was said and the zone in which its speaker reckons days. */
record Said(Instant at, ZoneId zone) {
    LocalDate today() {
        return at.atZone(zone).toLocalDate();
    }

    Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }

    /** A local time; one that the clocks skip moves forward by the gap, of one that comes twice the later counts. */
    Instant at(LocalDate day, LocalTime time, ZoneId reckoned) {
        return ZonedDateTime.of(day, time, reckoned).withLaterOffsetAtOverlap().toInstant();
    }
}
