package io.baton.intake.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.baton.contracts.Channel;
import io.baton.contracts.ClockName;
import io.baton.contracts.Severity;
import io.baton.contracts.Tier;
import io.baton.intake.clock.domain.AtRisk;
import io.baton.intake.clock.domain.CaseProfile;
import io.baton.intake.clock.domain.ClockTarget;
import io.baton.intake.clock.domain.CommitmentRules;
import io.baton.intake.clock.domain.SlaPolicies;
import io.baton.intake.clock.domain.SlaPolicy;
import io.baton.intake.clock.domain.VerdictKind;
import io.baton.intake.policy.domain.TriggerPolicy;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sections {@code calendars}, {@code sla} and {@code commitments} of the trigger policy. */
class ServiceLevelsTest {
    /** The bundled policy without these sections. */
    private static final String DETECTORS =
            TriggerPolicies.bundled().replaceFirst("(?s)\\ncalendars:.*?\\nnegativeS", "\nnegativeS");

    private static final String SOUND = """
            calendars:
              - name: berlin
                zone: Europe/Berlin
                weekly: {monday-thursday: ["09:00-12:00", "13:00-17:30"], friday: ["09:00-14:00"]}
                holidays: [DE-BY]
                exceptions: [{date: 2026-12-24, periods: ["09:00-12:00"]}, {date: 2026-12-31}]
            sla:
              - id: gold
                when: {tier: [VIP], severity: [HIGH], channel: [EMAIL], brand: [Acme], issueType: [billing.*]}
                calendar: berlin
                firstResponse: {target: PT4H, atRisk: PT30M}
                resolution: {target: P2D, atRisk: 62.5%}
                pauseOnCustomersTurn: false
                botsAnswer: true
                escalate: [AT_RISK, BREACHED]
              - id: rest
                calendar: always
                nextResponse: {target: PT8H}
            commitments:
              read: false
              atRisk: PT15M
              escalate: [MISSED]
            """;

    @Test
    void areReadAsWritten() {
        TriggerPolicy policy = read(SOUND);

        SlaPolicy gold = policy.sla().ranked().get(0);
        assertThat(gold.id()).isEqualTo("gold");
        assertThat(gold.calendarName()).isEqualTo("berlin");
        assertThat(gold.targets())
                .isEqualTo(Map.of(
                        ClockName.FIRST_RESPONSE,
                        new ClockTarget(Duration.ofHours(4), new AtRisk.Left(Duration.ofMinutes(30))),
                        ClockName.RESOLUTION,
                        new ClockTarget(Duration.ofDays(2), new AtRisk.Share(new BigDecimal("0.625")))));
        assertThat(gold.pausesOnCustomersTurn()).isFalse();
        assertThat(gold.botsAnswer()).isTrue();
        assertThat(gold.escalates()).containsExactlyInAnyOrder(VerdictKind.AT_RISK, VerdictKind.BREACHED);
        assertThat(policy.commitments())
                .isEqualTo(new CommitmentRules(false, Duration.ofMinutes(15), Set.of(VerdictKind.BREACHED)));
    }

    @Test
    void measureInTheCalendarThatTheyName() {
        SlaPolicy gold = read(SOUND).sla().ranked().get(0);

        // Thursday 17:00 in Berlin; Friday, half an hour of the four is used up.
        assertThat(gold.calendar().add(Instant.parse("2026-03-05T16:00:00Z"), Duration.ofHours(4)))
                .contains(Instant.parse("2026-03-06T11:30:00Z"));
    }

    @Test
    void fillInWhatIsNotSaid() {
        SlaPolicy rest = read(SOUND).sla().ranked().get(1);

        assertThat(rest.targets())
                .isEqualTo(Map.of(ClockName.NEXT_RESPONSE, new ClockTarget(Duration.ofHours(8), null)));
        assertThat(rest.hasBusinessHours()).isFalse();
        assertThat(rest.pausesOnCustomersTurn()).isTrue();
        assertThat(rest.botsAnswer()).isFalse();
        assertThat(rest.escalates()).containsExactly(VerdictKind.BREACHED);
    }

    @Test
    void mayBeLeftOut() {
        TriggerPolicy policy = read("");

        assertThat(policy.sla()).isEqualTo(SlaPolicies.NONE);
        assertThat(policy.commitments())
                .isEqualTo(new CommitmentRules(
                        true, Duration.ofHours(1), Set.of(VerdictKind.AT_RISK, VerdictKind.BREACHED)));
    }

    @Test
    void mayEscalateNothing() {
        assertThat(read(SOUND.replace("[AT_RISK, BREACHED]", "[]"))
                        .sla()
                        .ranked()
                        .get(0)
                        .escalates())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "VIP      | CRITICAL | CHAT  | critical          | severity CRITICAL",
                "VIP      | HIGH     | CHAT  | key-customers     | tier VIP",
                "STANDARD | NORMAL   | PHONE | live-conversation | channel PHONE",
                "STANDARD | NORMAL   | EMAIL | everyone-else     | every case",
                "-        | -        | -     | everyone-else     | every case",
            })
    void ofTheBundledPolicyAreChosenByRank(Tier tier, Severity severity, Channel channel, String id, String reason) {
        SlaPolicies.Choice choice = BundledPolicy.get()
                .sla()
                .of(new CaseProfile(tier, severity, channel, null, null))
                .orElseThrow();

        assertThat(choice.policy().id()).isEqualTo(id);
        assertThat(choice.reason()).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "calendar: berlin      | calendar: munich   | 10:15 | /sla/0/calendar 'munich' is not a calendar; calendars are always, berlin",
                "name: berlin          | name: always       |  2:11 | /calendars/0/name must not be 'always'",
                "name: berlin          | name: Berlin       |  2:11 | /calendars/0/name must be a lower-case letter",
                "Europe/Berlin         | Europe/Munich      |  3:11 | /calendars/0/zone 'Europe/Munich' is not a known time zone",
                "13:00-17:30           | 11:00-17:30        |  4:47 | /calendars/0/weekly/monday-thursday/1 '11:00-17:30' overlaps",
                "friday: [             | freitag: [         |  4:72 | /calendars/0/weekly/freitag 'freitag' is not a weekday",
                "DE-BY                 | XX                 |  5:16 | /calendars/0/holidays/0 'XX'",
                "2026-12-24            | 24.12.2026         |  6:25 | /calendars/0/exceptions/0/date '24.12.2026' is not a date",
                "zone: Europe/Berlin   | tone: Europe/Berlin|  3:11 | /calendars/0/tone is unknown here",
                "id: rest              | id: gold           | 16:9  | /sla/1/id 'gold' is the id of two policies",
                "tier: [VIP]           | tier: [GOLD]       |  9:19 | /sla/0/when/tier/0 must be one of",
                "tier: [VIP]           | tiers: [VIP]       |  9:19 | /sla/0/when/tiers is unknown here",
                "billing.*             | bill*              |  9:88 | /sla/0/when/issueType/0 may have a *",
                "target: PT4H          | target: PT0S       | 11:29 | /sla/0/firstResponse/target must be more than nothing",
                "target: PT4H          | target: -PT4H      | 11:29 | /sla/0/firstResponse/target must be more than nothing",
                "target: PT4H          | target: 4h         | 11:29 | /sla/0/firstResponse/target must be an ISO 8601 duration",
                "target: PT4H          | target: P4000D     | 11:29 | /sla/0/firstResponse/target must be at most 3650 days",
                "target: PT4H,         | ``                 | 11:20 | /sla/0/firstResponse/target is required",
                "atRisk: PT30M         | atRisk: PT4H       | 11:43 | /sla/0/firstResponse/atRisk must be more than nothing and less than the target",
                "atRisk: PT30M         | atRisk: PT0S       | 11:43 | /sla/0/firstResponse/atRisk must be more than nothing",
                "atRisk: PT30M         | atRisk: soon       | 11:43 | /sla/0/firstResponse/atRisk must be a share of the target",
                "atRisk: 62.5%         | atRisk: 100%       | 12:39 | /sla/0/resolution/atRisk must be above 0% and below 100%",
                "atRisk: 62.5%         | atRisk: 0%         | 12:39 | /sla/0/resolution/atRisk must be above 0% and below 100%",
                "atRisk: 62.5%         | atRisk: -5%        | 12:39 | /sla/0/resolution/atRisk must be above 0% and below 100%",
                "[AT_RISK, BREACHED]   | [MISSED]           | 15:16 | /sla/0/escalate/0 must be one of AT_RISK, BREACHED",
                "nextResponse:         | nextAnswer:        | 18:17 | /sla/1/nextAnswer is unknown here",
                "nextResponse: {target: PT8H} | botsAnswer: true | 16:5 | /sla/1 keeps no clock",
                "atRisk: PT15M         | atRisk: PT0S       | 21:11 | /commitments/atRisk must be more than nothing",
                "[MISSED]              | [BREACHED]         | 22:14 | /commitments/escalate/0 must be one of AT_RISK, MISSED",
                "read: false           | reed: false        | 20:9  | /commitments/reed is unknown here",
            })
    void sayWhatIsWrongAndWhere(String original, String changed, String place, String reason) {
        assertThat(SOUND).contains(original);

        assertThat(problems(SOUND.replace(original, changed))).anySatisfy(problem -> {
            assertThat(problem.pointer() + " " + problem.reason()).startsWith(reason);
            assertThat(lineInSections(problem) + ":" + problem.column()).isEqualTo(place);
        });
    }

    @Test
    void refuseTwoCalendarsOfOneName() {
        String twice =
                SOUND.replace("sla:\n", "  - {name: berlin, zone: UTC, weekly: {monday: [\"08:00-09:00\"]}}\nsla:\n");

        assertThat(problems(twice))
                .extracting(LocatedProblem::pointer, LocatedProblem::reason)
                .containsExactly(tuple("/calendars/1/name", "'berlin' is the name of two calendars"));
    }

    @Test
    void refuseAPolicyThatIsNeverReached() {
        String behind = SOUND.replace("commitments:\n", """
                  - id: late
                    when: {tier: [VIP]}
                    calendar: always
                    resolution: {target: PT1H}
                commitments:
                """);

        assertThat(problems(behind)).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo("/sla/2/when");
            assertThat(problem.reason()).contains("never reached").contains("'rest'");
            assertThat(lineInSections(problem)).isEqualTo(20);
        });
    }

    @Test
    void areCheckedTogether() {
        String broken =
                SOUND.replace("Europe/Berlin", "Mars").replace("PT4H", "PT0S").replace("PT15M", "PT0S");

        assertThat(problems(broken))
                .extracting(LocatedProblem::pointer)
                .containsExactly("/calendars/0/zone", "/sla/0/firstResponse/target", "/commitments/atRisk");
    }

    private static TriggerPolicy read(String sections) {
        return ReadTriggerPolicy.from(DETECTORS + sections, "test");
    }

    private static List<LocatedProblem> problems(String sections) {
        return catchThrowableOfType(InvalidPolicyException.class, () -> read(sections))
                .problems();
    }

    private static long lineInSections(LocatedProblem problem) {
        return problem.line() - DETECTORS.lines().count();
    }
}
