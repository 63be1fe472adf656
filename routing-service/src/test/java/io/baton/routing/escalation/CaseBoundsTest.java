package io.baton.routing.escalation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.contracts.Actor;
import io.baton.contracts.AuthorKind;
import io.baton.contracts.ClockName;
import io.baton.contracts.CommitmentKind;
import io.baton.contracts.Customer;
import io.baton.contracts.Emitted;
import io.baton.contracts.EmittedData;
import io.baton.contracts.EmittedEvents;
import io.baton.contracts.EmittedTypes;
import io.baton.contracts.Ids;
import io.baton.contracts.Json;
import io.baton.contracts.Severity;
import io.baton.contracts.SupportLevel;
import io.baton.contracts.Tier;
import io.baton.contracts.Trigger;
import io.baton.contracts.TriggerType;
import io.baton.contracts.escalation.CaseChange;
import io.baton.contracts.escalation.CaseChanged;
import io.baton.contracts.escalation.CaseSnapshot;
import io.baton.contracts.escalation.EarlierEscalation;
import io.baton.contracts.escalation.EscalationEventData;
import io.baton.contracts.escalation.EscalationRequested;
import io.baton.contracts.escalation.SnapshotApproval;
import io.baton.contracts.escalation.SnapshotAttempt;
import io.baton.contracts.escalation.SnapshotClock;
import io.baton.contracts.escalation.SnapshotMessage;
import io.baton.contracts.escalation.SnapshotPromise;
import io.baton.contracts.escalation.TriggerAdded;
import io.baton.routing.Cases;
import io.baton.routing.escalation.domain.Answer;
import io.baton.routing.escalation.domain.CaseCommands;
import io.baton.routing.escalation.domain.Cause;
import io.baton.routing.escalation.domain.EscalatedCase;
import io.baton.routing.escalation.domain.Escalation;
import io.baton.routing.escalation.domain.Progress;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The largest valid input, again and again: neither events nor rows outgrow what the broker and the database take. */
class CaseBoundsTest {
    /** Takes six bytes as JSON. */
    private static final String COSTLY = "\u0001";
    /** Takes three; ids must not have control characters. */
    private static final String WIDE = "\u65e5";

    private static final String SOURCE = "https://desk.example/" + "x".repeat(490);
    private static final String SUBJECT = WIDE.repeat(256);
    private static final UUID CASE = Ids.caseId(SOURCE, SUBJECT);
    private static final UUID ESCALATION = Ids.escalationId(CASE, "first");
    private static final Actor ACTOR = new Actor(AuthorKind.CUSTOMER, COSTLY.repeat(256), COSTLY.repeat(256));
    private static final int ROUNDS = 120;

    private EscalatedCase file = EscalatedCase.unknown(CASE);
    private long sequence;

    @Test
    void aCaseNeverOutgrowsItsBounds() {
        apply(EmittedTypes.ESCALATION_REQUESTED, requested(ESCALATION, 0));
        for (int round = 1; round <= ROUNDS; round++) {
            change(CaseChange.MESSAGE, round);
            change(CaseChange.ATTEMPT, round);
            change(CaseChange.APPROVAL, round);
            change(CaseChange.CLOCK, round);
            change(CaseChange.REOPENED, round);
            offerAndTakeBack();
            if (round % 10 == 0) {
                apply(
                        EmittedTypes.ESCALATION_TRIGGER_ADDED,
                        new TriggerAdded(ESCALATION, CASE, trigger(round), snapshot(), true));
                apply(
                        EmittedTypes.ESCALATION_REQUESTED,
                        requested(Ids.escalationId(CASE, "again " + round), 1000 + round));
            }
        }
        Escalation open = file.open();
        assertThat(open.triggers()).hasSize(50);
        assertThat(open.timeline()).hasSize(200);
        assertThat(open.timelineOmitted()).isGreaterThan(ROUNDS);
        assertThat(open.snapshot().attempts()).isNotEmpty();
        assertThat(open.snapshot().messages()).isNotEmpty();
        assertThat(open.snapshot().rest()).isEqualTo("/v1/cases/" + CASE);
        change(CaseChange.RESOLVED, 0);
        assertThat(file.openEscalation()).isEmpty();
    }

    @Test
    void noTypeOfTriggerIsLost() {
        apply(EmittedTypes.ESCALATION_REQUESTED, requested(ESCALATION, 0));
        for (int round = 1; round <= ROUNDS; round++) {
            TriggerType type = round <= 20 ? TriggerType.values()[round - 1] : TriggerType.KEYWORD;
            apply(
                    EmittedTypes.ESCALATION_TRIGGER_ADDED,
                    new TriggerAdded(ESCALATION, CASE, trigger(type, round), snapshot(), true));
        }
        assertThat(file.open().facts().triggers()).containsExactlyInAnyOrder(TriggerType.values());
    }

    private void apply(String type, EmittedData data) {
        sequence++;
        Emitted event = new Emitted(
                Ids.eventId(CASE, type, "cause " + sequence),
                type,
                "intake-service",
                CASE,
                at(sequence),
                "cause " + sequence,
                sequence,
                data);
        check(CaseRoutingTest.ROUTING.apply(file, event));
    }

    private void offerAndTakeBack() {
        String agent = COSTLY.repeat(256);
        Cause cause = new Cause(at(sequence), "routing-service#" + sequence);
        check(((Answer.Done) new CaseCommands(file, file.open(), cause).offer(agent)).progress());
        check(((Answer.Done) new CaseCommands(file, file.open(), cause).withdrawOffer(agent, agent + " has left"))
                .progress());
    }

    private void check(Progress progress) {
        file = progress.now();
        progress.emitted().forEach(CaseBoundsTest::checkEvent);
        progress.changed().ifPresent(CaseBoundsTest::checkRow);
    }

    private static void checkEvent(Emitted event) {
        assertThat(EmittedEvents.encode(event).getData().toBytes().length).isLessThan(900_000);
        assertThat(size(((EscalationEventData) event.data()).escalation())).isLessThan(400_000);
    }

    private static void checkRow(Escalation escalation) {
        assertThat(EscalationDocument.bytes(EscalationDocument.of(escalation)).length)
                .isLessThan(1_500_000);
        assertThat(size(escalation.snapshot())).isLessThan(320_000);
    }

    private static int size(Object value) {
        return Json.mapper().valueToTree(value).toString().getBytes(UTF_8).length;
    }

    private void change(CaseChange change, int round) {
        Instant at = at(round);
        apply(
                EmittedTypes.ESCALATION_CASE_CHANGED,
                new CaseChanged(
                        ESCALATION,
                        CASE,
                        change,
                        change == CaseChange.MESSAGE ? message(at) : null,
                        change == CaseChange.ATTEMPT ? attempt(at) : null,
                        change == CaseChange.APPROVAL ? approval(at) : null,
                        change == CaseChange.CLOCK ? clock(round) : null,
                        change == CaseChange.CLOCK ? "desk#" + round : null,
                        change == CaseChange.RESOLVED ? ACTOR : null,
                        change == CaseChange.RESOLVED ? COSTLY.repeat(20_000) : COSTLY.repeat(4000),
                        true));
    }

    private static EscalationRequested requested(UUID id, int from) {
        return new EscalationRequested(id, CASE, times(20, i -> trigger(from + i)), snapshot(), true);
    }

    private static Trigger trigger(int number) {
        TriggerType[] types = TriggerType.values();
        return trigger(types[number % types.length], number);
    }

    private static Trigger trigger(TriggerType type, int number) {
        String eventId = Ids.causation(SOURCE, number + WIDE.repeat(250));
        return new Trigger(type, COSTLY.repeat(1000), "d".repeat(100), 1.0, at(number), eventId, number % 3 == 0);
    }

    private static SnapshotMessage message(Instant at) {
        return new SnapshotMessage(at, ACTOR, COSTLY.repeat(20_000), -1.0);
    }

    private static SnapshotAttempt attempt(Instant at) {
        return new SnapshotAttempt(at, COSTLY.repeat(1000), ACTOR, COSTLY.repeat(4000));
    }

    private static SnapshotApproval approval(Instant at) {
        return new SnapshotApproval(at, COSTLY.repeat(1000), BigDecimal.TEN, "USD", BigDecimal.ONE, COSTLY.repeat(256));
    }

    private static SnapshotClock clock(int cycle) {
        return new SnapshotClock(ClockName.NEXT_RESPONSE, cycle, Duration.ofHours(1), at(cycle), "RUNNING");
    }

    /** As much of everything as intake sends, and more: routing does not rely on it. */
    private static CaseSnapshot snapshot() {
        String name = COSTLY.repeat(256);
        return new CaseSnapshot(
                SOURCE,
                SUBJECT,
                Cases.START,
                null,
                name,
                COSTLY.repeat(1000),
                name,
                name,
                Severity.CRITICAL,
                COSTLY.repeat(35),
                new Customer(
                        name,
                        name,
                        COSTLY.repeat(320),
                        name,
                        Tier.VIP,
                        name,
                        COSTLY.repeat(64),
                        "en",
                        null,
                        BigDecimal.TEN,
                        "USD",
                        COSTLY.repeat(64),
                        name),
                name,
                name,
                SupportLevel.L1,
                times(60, i -> attempt(at(i))),
                times(60, i -> approval(at(i))),
                times(60, i -> new SnapshotPromise(CommitmentKind.FIX, COSTLY.repeat(1000), at(i), name)),
                times(60, CaseBoundsTest::clock),
                times(60, i -> -0.123456789),
                times(
                        60,
                        i -> new EarlierEscalation(
                                new UUID(1, i), at(i), at(i), "RESOLVED", List.of(TriggerType.values()))),
                times(60, i -> message(at(i))),
                60,
                null);
    }

    private static <T> List<T> times(int count, IntFunction<T> each) {
        return IntStream.range(0, count).mapToObj(each).toList();
    }

    private static Instant at(long minutes) {
        return Cases.START.plusSeconds(60 * minutes);
    }
}
