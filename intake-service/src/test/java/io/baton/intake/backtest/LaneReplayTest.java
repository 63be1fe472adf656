package io.baton.intake.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.contracts.Actor;
import io.baton.contracts.AuthorKind;
import io.baton.contracts.Channel;
import io.baton.contracts.Customer;
import io.baton.contracts.LogMarks;
import io.baton.contracts.Trigger;
import io.baton.contracts.TriggerType;
import io.baton.contracts.contact.CaseOpened;
import io.baton.contracts.contact.CaseReopened;
import io.baton.contracts.contact.CaseResolved;
import io.baton.contracts.contact.ContactData;
import io.baton.contracts.contact.EscalationAsked;
import io.baton.contracts.contact.MessagePosted;
import io.baton.intake.backtest.domain.Change;
import io.baton.intake.backtest.domain.Comparison;
import io.baton.intake.casefile.LogRecords;
import io.baton.intake.casefile.MemoryService;
import io.baton.intake.clock.domain.SlaExamples;
import io.baton.intake.clock.domain.VerdictKind;
import io.baton.intake.policy.BundledPolicy;
import io.baton.intake.policy.domain.PolicyVersions;
import io.baton.intake.policy.domain.TriggerPolicy;
import io.baton.intake.prediction.domain.Feature;
import io.baton.intake.prediction.domain.Sample;
import io.baton.messaging.LoggedEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class LaneReplayTest {
    private static final int CASES = 4;
    /** Each case has numbers of its own, and all are on one partition. */
    private static final int LANES = 1;

    private static final TriggerPolicy TEN_MINUTES = slaOf(10);
    private static final TriggerPolicy HALF_AN_HOUR = slaOf(30);

    /** Something that comes at a minute. */
    private record Entry(int minute, Kind kind) {}

    @FunctionalInterface
    private interface Kind {
        void at(int minute, LogRecords log);
    }

    @Property(tries = 200)
    void theSamePolicyChangesNothingAndGivesWhatHappened(
            @ForAll("logs") List<Entry> entries, @ForAll List<Boolean> twice) {
        List<LoggedEvent> log = log(entries);

        List<Comparison> compared = compared(log, delivered(log, twice), TEN_MINUTES, TEN_MINUTES);

        assertThat(compared).hasSameSizeAs(past(log, TEN_MINUTES)).allSatisfy(comparison -> {
            assertThat(comparison.change()).isEmpty();
            assertThat(comparison.before()).isEqualTo(comparison.recorded());
        });
    }

    @Property(tries = 100)
    void theProposedPolicyGivesWhatItWouldHaveGiven(@ForAll("logs") List<Entry> entries) {
        List<LoggedEvent> log = log(entries);

        List<Comparison> forward = compared(log, log, TEN_MINUTES, HALF_AN_HOUR);

        assertThat(forward)
                .extracting(Comparison::after)
                .containsExactlyElementsOf(
                        past(log, HALF_AN_HOUR).stream().map(PastCase::recorded).toList());
    }

    @Example
    void aShorterTargetEscalatesAHistoricCaseAtItsEndMark() {
        List<LoggedEvent> log =
                new LogRecords(LANES).happened(0, 1, opened()).reached(20, 0).all();

        Comparison compared = compared(log, log, HALF_AN_HOUR, TEN_MINUTES).get(0);

        assertThat(compared.change()).contains(Change.NEW);
        Trigger breach = compared.after().triggers().get(0);
        assertThat(breach.type()).isEqualTo(TriggerType.SLA_BREACHED);
        assertThat(breach.time()).isEqualTo(compared.openedAt().plusSeconds(600));
    }

    @Example
    void aShorterTargetEscalatesALiveCaseAtATick() {
        List<LoggedEvent> log = new LogRecords(LANES)
                .happened(0, 0, opened())
                .ticked(9, 0)
                .ticked(11, 0)
                .all();

        assertThat(compared(log, log, HALF_AN_HOUR, TEN_MINUTES).get(0).change())
                .contains(Change.NEW);
        assertThat(compared(log, log, TEN_MINUTES, HALF_AN_HOUR).get(0).change())
                .contains(Change.GONE);
    }

    @Example
    void anEditThatTookEffectMeanwhileIsNothingToEither() {
        List<LoggedEvent> log = new LogRecords(LANES)
                .happened(0, 0, opened())
                .edited(1, 0, 2)
                .ticked(11, 0)
                .all();

        assertThat(compared(log, log, TEN_MINUTES, TEN_MINUTES).get(0).before().any())
                .isTrue();
    }

    @Example
    void whatRoutingAnsweredIsLeftOut() {
        List<LoggedEvent> log = new LogRecords(LANES)
                .happened(0, 0, opened())
                .happened(1, 0, button())
                .followed(2, 0)
                .happened(3, 0, button())
                .all();

        assertThat(compared(log, log, TEN_MINUTES, TEN_MINUTES).get(0).before().count())
                .isEqualTo(1);
    }

    @Example
    void aCaseOfWhichAnEventIsNoLongerInTheLogIsNotCompared() {
        List<LoggedEvent> log = new LogRecords(LANES)
                .happened(0, 0, opened())
                .happened(0, 1, opened())
                .happened(1, 1, button())
                .all();

        List<Comparison> compared = compared(log, log.subList(1, log.size()), TEN_MINUTES, TEN_MINUTES);

        assertThat(compared).extracting(Comparison::subject).containsExactly("T-1");
    }

    @Example
    void whatCameAfterTheCasesWereLookedUpIsLeftForAnotherTime() {
        List<LoggedEvent> log = new LogRecords(LANES)
                .happened(0, 0, opened())
                .happened(1, 0, button())
                .all();

        List<Comparison> compared = compared(log.subList(0, 1), log, TEN_MINUTES, TEN_MINUTES);

        assertThat(compared.get(0).before().any()).isFalse();
    }

    @Example
    void isDoneWhenAllCasesAreResolvedAndNothingIsDue() {
        List<LoggedEvent> log = new LogRecords(LANES)
                .happened(0, 0, opened())
                .happened(1, 0, said(AuthorKind.AGENT, "hello"))
                .happened(2, 0, new CaseResolved(null, "done"))
                .all();
        LaneReplay replay = begun(past(log, TEN_MINUTES), TEN_MINUTES, HALF_AN_HOUR);
        feed(log.subList(0, 2), replay);
        assertThat(replay.isDone()).isFalse();

        feed(log.subList(2, 3), replay);

        assertThat(replay.isDone()).isTrue();
    }

    @Example
    void remembersTheMomentsBeforeTheFirstTriggerAndWhatCameOfTheCase() {
        List<LoggedEvent> log = new LogRecords(LANES)
                .happened(0, 0, opened())
                .happened(1, 0, said(AuthorKind.CUSTOMER, "hello"))
                .happened(2, 0, said(AuthorKind.AGENT, "hello"))
                .happened(3, 0, said(AuthorKind.CUSTOMER, "my router blinks"))
                .happened(4, 0, said(AuthorKind.CUSTOMER, "let me talk to a manager"))
                .happened(5, 0, said(AuthorKind.CUSTOMER, "still there?"))
                .happened(0, 2, opened())
                .happened(1, 2, said(AuthorKind.CUSTOMER, "hello"))
                .happened(2, 2, new CaseResolved(null, "done"))
                .all();
        LaneReplay replay = new LaneReplay(past(log, HALF_AN_HOUR).stream()
                .map(past -> ReplayedCase.sampled(past, HALF_AN_HOUR))
                .toList());

        feed(log, replay);

        List<ReplayedCase> played = List.copyOf(replay.cases());
        assertThat(played.get(0).samples()).extracting(Sample::escalated).containsExactly(true, true);
        assertThat(played.get(0).samples().get(1).features())
                .extracting(Feature::words)
                .contains("2 messages of the customer", "1 messages of agents", "3 minutes since the case began");
        assertThat(played.get(1).samples()).extracting(Sample::escalated).containsExactly(false);
    }

    @Provide
    Arbitrary<List<Entry>> logs() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, CASES - 1);
        Arbitrary<Integer> late = Arbitraries.of(0, 0, 0, 1, 5, 15);
        Arbitrary<ContactData> data = Arbitraries.of(
                opened(),
                said(AuthorKind.CUSTOMER, "hello"),
                said(AuthorKind.CUSTOMER, "let me talk to a manager"),
                said(AuthorKind.AGENT, "hello"),
                said(AuthorKind.AGENT, "I will write to you again within 20 minutes."),
                button(),
                new CaseResolved(null, "done"),
                new CaseReopened("again"));
        Arbitrary<Kind> happened = Combinators.combine(numbers, late, data)
                .as((number, minutes, what) -> (at, log) -> log.arrivedLate(at, minutes, number, what));
        Arbitrary<Kind> promised = numbers.map(number -> (at, log) -> {
            if (log.knows(number)) {
                log.sent(at, number);
            }
        });
        Arbitrary<Kind> kept = Combinators.combine(
                        numbers, Arbitraries.integers().between(0, 150))
                .as((number, sentAt) -> (at, log) -> log.kept(at, number, sentAt));
        Arbitrary<Kind> kinds = Arbitraries.frequencyOf(
                Tuple.of(12, happened),
                Tuple.of(2, promised),
                Tuple.of(1, kept),
                Tuple.of(5, Arbitraries.just((at, log) -> log.ticked(at, 0))),
                Tuple.of(2, Arbitraries.just((at, log) -> log.reached(at, 0))));
        return Combinators.combine(Arbitraries.integers().between(0, 150), kinds)
                .as(Entry::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(25);
    }

    private static List<LoggedEvent> log(List<Entry> entries) {
        LogRecords log = new LogRecords(LANES);
        entries.stream().sorted(Comparator.comparing(Entry::minute)).forEach(entry -> entry.kind()
                .at(entry.minute(), log));
        return log.all();
    }

    /** With some records a second time, at once. */
    private static List<LoggedEvent> delivered(List<LoggedEvent> log, List<Boolean> twice) {
        List<LoggedEvent> delivered = new ArrayList<>();
        for (int i = 0; i < log.size(); i++) {
            delivered.add(log.get(i));
            if (i < twice.size() && twice.get(i)) {
                delivered.add(log.get(i));
            }
        }
        return delivered;
    }

    /** The cases as a service that works by a policy has them after a log. */
    private static List<PastCase> past(List<LoggedEvent> log, TriggerPolicy policy) {
        MemoryService service = new MemoryService(PolicyVersions.only(policy), LANES, CASES);
        log.stream()
                .filter(logged -> !Set.of(LogMarks.TRIGGER_POLICY_CHANGED, LogMarks.ESCALATION_FOLLOWED)
                        .contains(logged.event().getType()))
                .forEach(logged -> service.take(List.of(logged)));
        return service.files().stream()
                .map(PastCase::of)
                .sorted(Comparator.comparing(PastCase::subject))
                .toList();
    }

    private static List<Comparison> compared(
            List<LoggedEvent> happened, List<LoggedEvent> played, TriggerPolicy inForce, TriggerPolicy proposed) {
        LaneReplay replay = begun(past(happened, inForce), inForce, proposed);
        feed(played, replay);
        return replay.cases().stream()
                .map(ReplayedCase::comparison)
                .flatMap(Optional::stream)
                .toList();
    }

    private static LaneReplay begun(List<PastCase> past, TriggerPolicy inForce, TriggerPolicy proposed) {
        return new LaneReplay(past.stream()
                .map(each -> ReplayedCase.compared(each, inForce, proposed))
                .toList());
    }

    private static void feed(List<LoggedEvent> log, LaneReplay replay) {
        for (LoggedEvent logged : log) {
            if (logged.event().getType().equals(LogMarks.CLOCK_TICKED)) {
                replay.tick(logged.appendedAt());
            } else {
                replay.event(logged);
            }
        }
    }

    private static TriggerPolicy slaOf(int minutes) {
        return BundledPolicy.with(SlaExamples.policy(
                        "example", minutes, minutes, 12 * minutes, false, Set.of(VerdictKind.BREACHED)))
                .currentPolicy();
    }

    private static CaseOpened opened() {
        return new CaseOpened(Channel.CHAT, Customer.known("cu-1"), null, null, null, null, null, "en");
    }

    private static EscalationAsked button() {
        return new EscalationAsked(AuthorKind.CUSTOMER, "pressed it", null);
    }

    private static MessagePosted said(AuthorKind author, String text) {
        return new MessagePosted(new Actor(author, author + "-1", null), text, null, List.of());
    }
}
