package io.baton.metrics.definition.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource({
        // Winter time ends at 01:00 UTC on 29 March, summer time at 01:00 UTC on 25 October 2026.
        "HOUR,  2026-03-29T00:59:59.999Z, 2026-03-29T00:00:00Z",
        "HOUR,  2026-03-29T01:00:00Z,     2026-03-29T01:00:00Z",
        "HOUR,  2026-10-25T00:30:00Z,     2026-10-25T00:00:00Z",
        "HOUR,  2026-10-25T01:30:00Z,     2026-10-25T01:00:00Z",
        "DAY,   2026-03-28T22:59:59.999Z, 2026-03-27T23:00:00Z",
        "DAY,   2026-03-28T23:00:00Z,     2026-03-28T23:00:00Z",
        "DAY,   2026-03-29T21:59:59.999Z, 2026-03-28T23:00:00Z",
        "DAY,   2026-03-29T22:00:00Z,     2026-03-29T22:00:00Z",
        "DAY,   2026-10-25T22:59:59.999Z, 2026-10-24T22:00:00Z",
        "DAY,   2026-10-25T23:00:00Z,     2026-10-25T23:00:00Z",
        "WEEK,  2026-03-29T21:59:59.999Z, 2026-03-22T23:00:00Z",
        "WEEK,  2026-03-29T22:00:00Z,     2026-03-29T22:00:00Z",
        "MONTH, 2026-03-31T21:59:59.999Z, 2026-02-28T23:00:00Z",
        "MONTH, 2026-03-31T22:00:00Z,     2026-03-31T22:00:00Z"
    })
    void beginsWhereTheCalendarOfTheZoneSays(Interval interval, Instant time, Instant start) {
        assertThat(interval.startOf(time, BERLIN)).isEqualTo(start);
    }

    @Test
    void hoursFollowZonesThatAreHalfAnHourOff() {
        Instant time = Instant.parse("2026-01-01T10:45:00Z");

        assertThat(Interval.HOUR.startOf(time, ZoneId.of("Asia/Kolkata")))
                .isEqualTo(Instant.parse("2026-01-01T10:30:00Z"));
    }

    @Property
    void beginsAtItsOwnStart(
            @ForAll Interval interval, @ForAll @LongRange(min = 946_684_800L, max = 4_102_444_800L) long second) {
        Instant time = Instant.ofEpochSecond(second);
        for (ZoneId zone : new ZoneId[] {ZoneOffset.UTC, BERLIN, ZoneId.of("America/New_York")}) {
            Instant start = interval.startOf(time, zone);
            assertThat(start).isBeforeOrEqualTo(time);
            assertThat(interval.startOf(start, zone)).isEqualTo(start);
        }
    }
}
