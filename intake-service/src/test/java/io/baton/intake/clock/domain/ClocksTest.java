package io.baton.intake.clock.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.contracts.ClockName;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClocksTest {
    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

    private final List<Happening> happenings = new ArrayList<>();
    private PolicyCourse policies = SlaExamples.course(SlaExamples.tenMinutes());

    @Test
    void runsFromTheOpeningToTheFirstAnswerOfAPerson() {
        at(0, Happening.Kind.OPENED).at(2, Happening.Kind.BOT_SPOKE);
        assertThat(clock(ClockName.FIRST_RESPONSE, 0, 5)).isEqualTo("RUNNING due 10");
        at(9, Happening.Kind.AGENT_SPOKE);
        assertThat(clock(ClockName.FIRST_RESPONSE, 0, 9)).isEqualTo("MET due 10 ended 9");
    }

    @Test
    void letsABotAnswerWhereThePolicySaysSo() {
        policies = SlaExamples.course(SlaExamples.policy("bots", 10, 10, 120, true, Set.of()));
        at(0, Happening.Kind.OPENED).at(2, Happening.Kind.BOT_SPOKE);
        assertThat(clock(ClockName.FIRST_RESPONSE, 0, 5)).isEqualTo("MET due 10 ended 2");
    }

    @Test
    void isMetAtItsDeadlineAndBreachedAMomentLater() {
        at(0, Happening.Kind.OPENED).at(10, Happening.Kind.AGENT_SPOKE);
        assertThat(clock(ClockName.FIRST_RESPONSE, 0, 10)).isEqualTo("MET due 10 ended 10");
        happenings.set(1, new Happening(minute(10).plusMillis(1), "late", Happening.Kind.AGENT_SPOKE));
        assertThat(read(11).of(ClockName.FIRST_RESPONSE, 0).orElseThrow().state())
                .isEqualTo(ClockState.BREACHED);
    }

    @Test
    void isJudgedOnlyOnceItsDeadlineHasPassed() {
        at(0, Happening.Kind.OPENED);
        assertThat(read(minute(10)).verdicts()).extracting(Verdict::kind).containsExactly(VerdictKind.AT_RISK);
        assertThat(read(minute(10).plusNanos(1)).verdicts())
                .extracting(Verdict::kind)
                .containsExactly(VerdictKind.AT_RISK, VerdictKind.BREACHED);
    }

    @Test
    void startsNoNextResponseBeforeTheFirst() {
        at(0, Happening.Kind.OPENED).at(1, Happening.Kind.CUSTOMER_SPOKE).at(3, Happening.Kind.CUSTOMER_SPOKE);
        assertThat(read(5).of(ClockName.NEXT_RESPONSE, 0)).isEmpty();
    }

    @Test
    void measuresOneWaitFromItsFirstMessage() {
        at(0, Happening.Kind.OPENED)
                .at(5, Happening.Kind.AGENT_SPOKE)
                .at(20, Happening.Kind.CUSTOMER_SPOKE)
                .at(25, Happening.Kind.CUSTOMER_SPOKE);
        assertThat(clock(ClockName.NEXT_RESPONSE, 0, 40)).isEqualTo("BREACHED due 30");
        assertThat(read(40).of(ClockName.NEXT_RESPONSE, 1)).isEmpty();
        at(41, Happening.Kind.AGENT_SPOKE).at(50, Happening.Kind.CUSTOMER_SPOKE).at(55, Happening.Kind.AGENT_SPOKE);
        assertThat(clock(ClockName.NEXT_RESPONSE, 0, 60)).isEqualTo("BREACHED due 30 ended 41");
        assertThat(clock(ClockName.NEXT_RESPONSE, 1, 60)).isEqualTo("MET due 60 ended 55");
    }

    @Test
    void pausesTheResolutionWhileTheCustomerIsToAnswer() {
        at(0, Happening.Kind.OPENED).at(30, Happening.Kind.AGENT_SPOKE);
        assertThat(clock(ClockName.RESOLUTION, 0, 500)).isEqualTo("PAUSED");
        at(600, Happening.Kind.CUSTOMER_SPOKE);
        assertThat(clock(ClockName.RESOLUTION, 0, 601)).isEqualTo("RUNNING due 690");
        at(690, Happening.Kind.RESOLVED);
        assertThat(clock(ClockName.RESOLUTION, 0, 690)).isEqualTo("MET due 690 ended 690");
    }

    @Test
    void cancelsTheResponsesOfACaseThatIsResolved() {
        at(0, Happening.Kind.OPENED).at(5, Happening.Kind.RESOLVED);
        assertThat(clock(ClockName.FIRST_RESPONSE, 0, 30)).isEqualTo("CANCELLED due 10 ended 5");
    }

    @Test
    void beginsANewCycleWithEachReopening() {
        at(0, Happening.Kind.OPENED)
                .at(5, Happening.Kind.AGENT_SPOKE)
                .at(60, Happening.Kind.RESOLVED)
                .at(100, Happening.Kind.CUSTOMER_SPOKE)
                .at(101, Happening.Kind.REOPENED);
        assertThat(read(105).of(ClockName.FIRST_RESPONSE, 1)).isEmpty();
        assertThat(clock(ClockName.NEXT_RESPONSE, 0, 105)).isEqualTo("RUNNING due 111");
        assertThat(clock(ClockName.RESOLUTION, 0, 105)).isEqualTo("MET ended 60");
        assertThat(clock(ClockName.RESOLUTION, 1, 105)).isEqualTo("RUNNING due 221");
    }

    @Test
    void startsTheFirstResponseAnewWhenNobodyHadAnswered() {
        at(0, Happening.Kind.OPENED).at(5, Happening.Kind.RESOLVED).at(50, Happening.Kind.REOPENED);
        assertThat(clock(ClockName.FIRST_RESPONSE, 0, 70)).isEqualTo("CANCELLED due 10 ended 5");
        assertThat(clock(ClockName.FIRST_RESPONSE, 1, 70)).isEqualTo("BREACHED due 60");
    }

    @Test
    void startsNoFirstResponseAnewWhenAPersonAnsweredAfterTheResolution() {
        at(0, Happening.Kind.OPENED)
                .at(5, Happening.Kind.RESOLVED)
                .at(6, Happening.Kind.AGENT_SPOKE)
                .at(40, Happening.Kind.CUSTOMER_SPOKE)
                .at(50, Happening.Kind.REOPENED);
        assertThat(read(55).of(ClockName.FIRST_RESPONSE, 1)).isEmpty();
        assertThat(clock(ClockName.NEXT_RESPONSE, 0, 55)).isEqualTo("RUNNING due 60");
    }

    @Test
    void keepsTheVerdictOfWhatHadEndedWhenThePolicyChanges() {
        at(0, Happening.Kind.OPENED).at(8, Happening.Kind.AGENT_SPOKE).at(20, Happening.Kind.CUSTOMER_SPOKE);
        policies = new PolicyCourse(List.of(
                new PolicyCourse.Stretch(START, SlaExamples.tenMinutes()),
                new PolicyCourse.Stretch(minute(25), SlaExamples.policy("five-minutes", 5, 5, 60, false, Set.of()))));
        assertThat(clock(ClockName.FIRST_RESPONSE, 0, 26)).isEqualTo("MET due 10 ended 8");
        assertThat(clock(ClockName.NEXT_RESPONSE, 0, 26)).isEqualTo("BREACHED due 25");
        assertThat(clock(ClockName.RESOLUTION, 0, 26)).isEqualTo("RUNNING due 72");
    }

    @Test
    void keepsTheVerdictOfWhatTheLastEventBeforeTheEditEnded() {
        at(0, Happening.Kind.OPENED).at(8, Happening.Kind.AGENT_SPOKE);
        policies = new PolicyCourse(List.of(
                new PolicyCourse.Stretch(START, SlaExamples.tenMinutes()),
                new PolicyCourse.Stretch(minute(8), SlaExamples.policy("five-minutes", 5, 5, 60, false, Set.of()))));
        assertThat(clock(ClockName.FIRST_RESPONSE, 0, 8)).isEqualTo("MET due 10 ended 8");
    }

    @Test
    void keepsWhatABotsMessageWasWhenItWasTheLastEventBeforeTheEdit() {
        at(0, Happening.Kind.OPENED).at(8, Happening.Kind.BOT_SPOKE);
        policies = new PolicyCourse(List.of(
                new PolicyCourse.Stretch(START, SlaExamples.policy("bots", 10, 10, 120, true, Set.of())),
                new PolicyCourse.Stretch(minute(8), SlaExamples.tenMinutes())));
        assertThat(clock(ClockName.FIRST_RESPONSE, 0, 20)).isEqualTo("MET due 10 ended 8");
    }

    @Test
    void saysWhenItIsNextToBeJudged() {
        at(0, Happening.Kind.OPENED);
        assertThat(read(0).next()).contains(minute(8));
        assertThat(read(minute(8).plusNanos(1)).next()).contains(minute(10));
        assertThat(read(30).next()).contains(minute(96));
        at(40, Happening.Kind.AGENT_SPOKE);
        assertThat(read(40).next()).isEmpty();
    }

    private ClocksTest at(int minute, Happening.Kind kind) {
        happenings.add(new Happening(minute(minute), "e-" + minute, kind));
        return this;
    }

    private Clocks read(int judgedAt) {
        return read(minute(judgedAt));
    }

    private Clocks read(Instant judged) {
        return Clocks.read(happenings, policies, judged);
    }

    /** A clock in words: its state, due and end in minutes since the start. */
    private String clock(ClockName name, int cycle, int judgedAt) {
        Clock clock = read(judgedAt).of(name, cycle).orElseThrow();
        return clock.state()
                + (clock.due() == null ? "" : " due " + minutes(clock.due()))
                + (clock.ended() == null ? "" : " ended " + minutes(clock.ended()));
    }

    private static long minutes(Instant moment) {
        return Duration.between(START, moment).toMinutes();
    }

    private static Instant minute(int minute) {
        return START.plus(Duration.ofMinutes(minute));
    }
}
