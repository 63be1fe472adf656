package io.baton.calendar;

import static io.baton.calendar.Calendars.berlin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarDocumentTest {
    private static final YAMLMapper YAML = new YAMLMapper();

    @Test
    void isReadAsPeopleWriteIt() {
        BusinessCalendar calendar = Calendars.valid(document("""
                zone: Europe/Berlin
                weekly:
                  monday-thursday: ["09:00-12:00", "13:00-17:30"]
                  Friday: [ 09:00 - 14:00 ]
                  saturday: [22:00-06:00]
                  sunday:
                holidays: [DE-BY]
                exceptions:
                  - {date: 2026-12-24, periods: ["09:00-12:00"]}
                  - date: 2026-12-31
                """));

        assertThat(calendar.between(berlin("2026-06-08T00:00"), berlin("2026-06-15T00:00")))
                .isEqualTo(hours(4 * 7.5 + 5 + 8));
        assertThat(calendar.between(berlin("2026-12-24T00:00"), berlin("2027-01-02T00:00")))
                .isEqualTo(hours(3 + 3 * 7.5));
    }

    @Test
    void daysInARowMayGoRoundTheWeek() {
        assertThat(Calendars.valid(document("""
                zone: UTC
                weekly:
                  saturday-monday: [10:00-12:00]
                """))).isEqualTo(Calendars.valid(document("""
                zone: UTC
                weekly:
                  saturday: [10:00-12:00]
                  sunday: [10:00-12:00]
                  monday: [10:00-12:00]
                """)));
    }

    @Test
    void everyProblemIsReportedWithItsPlace() {
        assertThat(problems("""
                zone: Europe/Berln
                weekly:
                  monday-friday: ["09:00-12:00", "11:00-17:00", "18-20"]
                  friday: ["20:00-21:00"]
                  caturday: ["09:00-12:00"]
                  a/b: []
                holidays: [DE, XX, DE-XX, ""]
                exceptions:
                  - {date: 2026-12-24, periods: ["09:00-09:00"]}
                  - {date: 2026-12-24}
                  - {date: 2026-02-30}
                  - {date: 1926-12-24}
                  - {periods: ["10:00-14:00", "13:00-15:00"]}
                  -
                """))
                .extracting(CalendarProblem::pointer)
                .containsExactly(
                        "/zone",
                        "/weekly/monday-friday/1",
                        "/weekly/monday-friday/2",
                        "/weekly/friday",
                        "/weekly/caturday",
                        "/weekly/a~1b",
                        "/holidays/1",
                        "/holidays/2",
                        "/holidays/3",
                        "/exceptions/0/periods/0",
                        "/exceptions/1/date",
                        "/exceptions/2/date",
                        "/exceptions/3/date",
                        "/exceptions/4/periods/1",
                        "/exceptions/4/date",
                        "/exceptions/5");
    }

    @Test
    void aProblemSaysWhatIsWrong() {
        assertThat(problems("""
                zone: Europe/Berln
                weekly:
                  monday-friday: ["09:00-12:00", "11:00-17:00"]
                  friday: []
                holidays: [XX]
                """))
                .extracting(CalendarProblem::pointer, CalendarProblem::message)
                .containsExactly(
                        tuple("/zone", "'Europe/Berln' is not a known time zone such as Europe/Berlin"),
                        tuple("/weekly/monday-friday/1", "'11:00-17:00' overlaps '09:00-12:00'"),
                        tuple("/weekly/friday", "friday is given by 'monday-friday' already"),
                        tuple(
                                "/holidays/0",
                                "'XX' is not a country whose holidays are known; one is DE, a region of it DE-BY"));
    }

    @Test
    void anUnknownRegionIsToldTheKnownOnes() {
        assertThat(problems("""
                {zone: UTC, weekly: {monday: [09:00-10:00]}, holidays: [BE-XX]}
                """))
                .singleElement()
                .extracting(CalendarProblem::message)
                .asString()
                .startsWith("'BE-XX' is not a region whose holidays are known; those in be are [");
    }

    @Test
    void aNightMayNotOverlapTheNextDay() {
        assertThat(problems("""
                zone: UTC
                weekly:
                  sunday: ["22:00-06:00"]
                  monday: ["05:59-12:00"]
                """))
                .containsExactly(new CalendarProblem(
                        "/weekly/monday/0", "'05:59-12:00' overlaps '22:00-06:00' of the day before"));
        assertThat(problems("""
                zone: UTC
                weekly:
                  monday-sunday: ["05:59-12:00", "22:00-06:00"]
                """)).hasSize(1);
    }

    @Test
    void periodsThatOnlyTouchAreFine() {
        Calendars.valid(document("""
                zone: UTC
                weekly:
                  monday-sunday: ["06:00-12:00", "12:00-22:00", "22:00-06:00"]
                """));
    }

    @Test
    void theOrderOfPeriodsDoesNotMatter() {
        BusinessCalendar calendar = Calendars.daily("UTC", "13:00-17:30", "12:00-13:00", "09:00-12:00");

        assertThat(calendar.nextOpen(Instant.parse("2026-06-01T00:00:00Z")))
                .hasValue(Instant.parse("2026-06-01T09:00:00Z"));
    }

    @Test
    void exceptionsReachFromTheFirstYearToTheLast() {
        Calendars.valid(document("""
                zone: UTC
                exceptions:
                  - {date: 1970-01-01, periods: ["09:00-10:00"]}
                  - {date: 2169-12-31, periods: ["09:00-10:00"]}
                """));
        assertThat(problems("{zone: UTC, weekly: {monday: [09:00-10:00]}, exceptions: [{date: 2170-01-01}]}"))
                .hasSize(1);
    }

    @Test
    void refusesWhatIsNotAPeriod() {
        for (String text :
                List.of("9:00-12:00", "09:00-25:00", "24:00-06:00", "09:60-12:00", "09:00", "09:00-24:01", "")) {
            assertThat(problems("{zone: UTC, weekly: {monday: ['" + text + "']}}"))
                    .as(text)
                    .extracting(CalendarProblem::pointer)
                    .containsExactly("/weekly/monday/0");
        }
    }

    @Test
    void longTextIsQuotedInPart() {
        String clef = "𝄞";

        assertThat(problems("{zone: '" + clef.repeat(100) + "', weekly: {monday: [09:00-10:00]}}"))
                .extracting(CalendarProblem::message)
                .containsExactly("'" + clef.repeat(40) + "…' is not a known time zone such as Europe/Berlin");
        assertThat(problems("{zone: '" + clef.repeat(40) + "', weekly: {monday: [09:00-10:00]}}"))
                .extracting(CalendarProblem::message)
                .containsExactly("'" + clef.repeat(40) + "' is not a known time zone such as Europe/Berlin");
    }

    @Test
    void aCalendarThatIsNeverOpenIsRefused() {
        assertThat(problems("{zone: UTC, weekly: {monday: []}, exceptions: [{date: 2026-12-24}]}"))
                .extracting(CalendarProblem::pointer)
                .containsExactly("/weekly");
    }

    @Test
    void theZoneIsRequired() {
        assertThat(problems("{weekly: {monday: [09:00-10:00]}}"))
                .containsExactly(new CalendarProblem("/zone", "is missing"));
    }

    @Test
    void anOffsetIsNoZone() {
        assertThat(problems("{zone: '+02:00', weekly: {monday: [09:00-10:00]}}"))
                .hasSize(1);
    }

    private static Duration hours(double hours) {
        return Duration.ofMinutes(Math.round(hours * 60));
    }

    private static List<CalendarProblem> problems(String yaml) {
        return ((CalendarReading.Invalid) BusinessCalendar.read(document(yaml))).problems();
    }

    private static CalendarDocument document(String yaml) {
        try {
            return YAML.readValue(yaml, CalendarDocument.class);
        } catch (JsonProcessingException e) {
            throw new AssertionError(yaml, e);
        }
    }
}
