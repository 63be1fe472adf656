package io.baton.calendar;

import static io.baton.calendar.Calendars.BERLIN;
import static io.baton.calendar.Calendars.berlin;
import static io.baton.calendar.Calendars.office;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 2026-06-01 is a Monday. */
class PauseTest {
    private static final BusinessCalendar OFFICE = office(BERLIN, List.of());

    private static Pauses pause(String from, String until) {
        return Pauses.none().and(new Pause(berlin(from), berlin(until)));
    }

    @Test
    void overNightOnlyItsOfficeHoursPutTheDeadlineOff() {
        Pauses overNight = pause("2026-06-01T16:30", "2026-06-02T10:00");

        assertThat(OFFICE.add(berlin("2026-06-01T15:30"), Duration.ofHours(2), overNight))
                .hasValue(berlin("2026-06-02T11:00"));
    }

    @Test
    void overAWeekEndOnlyItsOfficeHoursPutTheDeadlineOff() {
        Pauses overWeekEnd = pause("2026-06-05T16:00", "2026-06-08T09:15");

        assertThat(OFFICE.add(berlin("2026-06-05T15:00"), Duration.ofHours(2), overWeekEnd))
                .hasValue(berlin("2026-06-08T10:15"));
        assertThat(OFFICE.between(berlin("2026-06-05T15:00"), berlin("2026-06-08T10:15"), overWeekEnd))
                .isEqualTo(Duration.ofHours(2));
    }

    @Test
    void whileClosedChangesNothing() {
        Pauses atNight = pause("2026-06-01T18:00", "2026-06-02T08:00");

        assertThat(OFFICE.add(berlin("2026-06-01T17:00"), Duration.ofHours(1), atNight))
                .isEqualTo(OFFICE.add(berlin("2026-06-01T17:00"), Duration.ofHours(1)));
    }

    @Test
    void ofLessThanAMillisecondCountsInFull() {
        Instant start = berlin("2026-06-01T10:00");
        Pauses tiny = Pauses.none().and(new Pause(start.plusNanos(10), start.plusNanos(500_010)));

        assertThat(OFFICE.add(start, Duration.ofHours(1), tiny))
                .hasValue(start.plus(Duration.ofHours(1)).plusNanos(500_000));
    }

    @Test
    void aDeadlineOnTheStartOfAPauseIsThatStart() {
        Pauses pause = pause("2026-06-01T11:00", "2026-06-01T11:30");

        assertThat(OFFICE.add(berlin("2026-06-01T10:00"), Duration.ofHours(1), pause))
                .hasValue(berlin("2026-06-01T11:00"));
        assertThat(OFFICE.add(berlin("2026-06-01T10:00"), Duration.ofHours(1).plusNanos(1), pause))
                .hasValue(berlin("2026-06-01T11:30").plusNanos(1));
    }

    @Test
    void thatHasBegunBeforeTheStartCountsFromTheStart() {
        Pauses pause = pause("2026-06-01T09:00", "2026-06-01T10:30");

        assertThat(OFFICE.add(berlin("2026-06-01T10:00"), Duration.ofHours(1), pause))
                .hasValue(berlin("2026-06-01T11:30"));
    }

    @Test
    void thatIsOverBeforeTheStartDoesNotCount() {
        Pauses pause = pause("2026-05-29T10:00", "2026-06-01T10:00");

        assertThat(OFFICE.add(berlin("2026-06-01T10:00"), Duration.ofHours(1), pause))
                .hasValue(berlin("2026-06-01T11:00"));
    }

    @Test
    void thatOverlapOrTouchAreOne() {
        Instant t = Instant.parse("2026-06-01T10:00:00Z");
        Pauses pauses = Pauses.of(List.of(
                new Pause(t.plusSeconds(30), t.plusSeconds(40)),
                new Pause(t, t.plusSeconds(10)),
                new Pause(t.plusSeconds(5), t.plusSeconds(7)),
                new Pause(t.plusSeconds(10), t.plusSeconds(20)),
                new Pause(t.plusSeconds(25), t.plusSeconds(25))));

        assertThat(pauses.list())
                .containsExactly(new Pause(t, t.plusSeconds(20)), new Pause(t.plusSeconds(30), t.plusSeconds(40)));
    }

    @Test
    void thatLastsStillSwallowsWhatFollows() {
        Instant t = Instant.parse("2026-06-01T10:00:00Z");
        Pauses pauses = Pauses.of(List.of(
                new Pause(t.plusSeconds(60), t.plusSeconds(70)), new Pause(t, null), new Pause(t, t.plusSeconds(5))));

        assertThat(pauses.list()).containsExactly(new Pause(t, null));
        assertThat(pauses).isEqualTo(Pauses.none().and(new Pause(t, null))).hasSameHashCodeAs(Pauses.of(pauses.list()));
    }

    @Test
    void differsFromOneOfOtherTime() {
        assertThat(pause("2026-06-01T11:00", "2026-06-01T11:30"))
                .isNotEqualTo(pause("2026-06-01T11:00", "2026-06-01T11:31"));
    }

    @Test
    void cannotEndBeforeItStarts() {
        Instant t = Instant.parse("2026-06-01T10:00:00Z");

        assertThatThrownBy(() -> new Pause(t, t.minusNanos(1))).isInstanceOf(IllegalArgumentException.class);
    }
}
