package io.baton.intake.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.contracts.Actor;
import io.baton.contracts.AuthorKind;
import io.baton.contracts.Channel;
import io.baton.contracts.Customer;
import io.baton.contracts.contact.CaseOpened;
import io.baton.contracts.contact.CaseReopened;
import io.baton.contracts.contact.CaseResolved;
import io.baton.contracts.contact.ContactData;
import io.baton.contracts.contact.MessagePosted;
import io.baton.intake.clock.domain.SlaExamples;
import io.baton.intake.clock.domain.VerdictKind;
import io.baton.intake.policy.BundledPolicy;
import io.baton.intake.policy.domain.PolicyVersions;
import io.baton.messaging.LoggedEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * However the log of several cases on two partitions is cut into batches, each case emits the same events: type, id, time and
 * number, and the same data about themselves. Events of live and of historic cases, drafts, kept promises, ticks, end marks and edits of the policy.
 */
class LogSplitTest {
    private static final int CASES = 4;
    private static final int LANES = 2;
    /** Few enough that a mark takes several goes, and not so few that it is continued. */
    private static final int AT_ONCE = 1;

    private static final PolicyVersions POLICIES = new PolicyVersions(
            Map.of(
                    1, BundledPolicy.with(SlaExamples.tenMinutes()).currentPolicy(),
                    2,
                            BundledPolicy.with(SlaExamples.policy(
                                            "longer", 25, 25, 90, true, Set.of(VerdictKind.BREACHED)))
                                    .currentPolicy()),
            1);

    /** Something that comes at a minute. */
    private record Entry(int minute, Kind kind) {}

    @FunctionalInterface
    private interface Kind {
        void at(int minute, LogRecords log);
    }

    @Property(tries = 300)
    void batchesChangeNothing(@ForAll("logs") List<Entry> entries, @ForAll List<Boolean> cuts) {
        LogRecords log = new LogRecords(LANES);
        entries.stream().sorted(Comparator.comparing(Entry::minute)).forEach(entry -> entry.kind()
                .at(entry.minute(), log));
        MemoryService single = service();
        log.all().forEach(record -> single.take(List.of(record)));
        MemoryService cut = service();
        cut(log.all(), cuts).forEach(cut::take);
        assertThat(cut.emitted()).isEqualTo(single.emitted());
    }

    @Example
    void aMarkFindsTheCasesOfItsBatchAsTheRecordsBeforeItLeftThem() {
        LogRecords log = new LogRecords(LANES)
                .happened(0, 0, opened())
                .ticked(12, 0)
                .arrivedLate(13, 4, 0, said(AuthorKind.AGENT, "hello"));
        MemoryService single = service();
        log.all().forEach(record -> single.take(List.of(record)));

        assertThat(single.emitted().get(LogRecords.caseId(0).toString()))
                .anyMatch(event -> event.startsWith("baton.sla.breached.v1"))
                .anyMatch(event -> event.startsWith("baton.sla.corrected.v1"));
        assertThat(service().take(log.all()).emitted()).isEqualTo(single.emitted());
    }

    @Provide
    Arbitrary<List<Entry>> logs() {
        Arbitrary<Integer> lanes = Arbitraries.integers().between(0, LANES - 1);
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, CASES - 1);
        Arbitrary<Integer> late = Arbitraries.of(0, 0, 0, 1, 5, 15);
        Arbitrary<ContactData> data = Arbitraries.of(
                opened(),
                said(AuthorKind.CUSTOMER, "hello"),
                said(AuthorKind.AGENT, "hello"),
                said(AuthorKind.AGENT, "I will write to you again within 20 minutes."),
                said(AuthorKind.AGENT, "Is there anything else?"),
                said(AuthorKind.CUSTOMER, "no, thanks"),
                said(AuthorKind.BOT, "hello"),
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
        Arbitrary<Kind> noticed = numbers.map(number -> (at, log) -> {
            if (log.knows(number)) {
                log.noticed(at, number);
            }
        });
        Arbitrary<Kind> ticked = lanes.map(lane -> (at, log) -> log.ticked(at, lane));
        Arbitrary<Kind> reached = lanes.map(lane -> (at, log) -> log.reached(at, lane));
        Arbitrary<Kind> edited = lanes.map(lane -> (at, log) -> log.edited(at, lane, 2));
        Arbitrary<Kind> kinds = Arbitraries.frequencyOf(
                Tuple.of(12, happened),
                Tuple.of(2, promised),
                Tuple.of(1, kept),
                Tuple.of(2, noticed),
                Tuple.of(5, ticked),
                Tuple.of(2, reached),
                Tuple.of(2, edited));
        return Combinators.combine(Arbitraries.integers().between(0, 150), kinds)
                .as(Entry::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(25);
    }

    private static MemoryService service() {
        return new MemoryService(POLICIES, LANES, AT_ONCE);
    }

    private static List<List<LoggedEvent>> cut(List<LoggedEvent> records, List<Boolean> cuts) {
        List<List<LoggedEvent>> batches = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < records.size(); i++) {
            boolean last = i == records.size() - 1;
            if (last || i < cuts.size() && cuts.get(i)) {
                batches.add(records.subList(start, i + 1));
                start = i + 1;
            }
        }
        return batches;
    }

    private static CaseOpened opened() {
        return new CaseOpened(Channel.CHAT, Customer.known("cu-1"), null, null, null, null, null, "en");
    }

    private static MessagePosted said(AuthorKind author, String text) {
        return new MessagePosted(new Actor(author, author + "-1", null), text, null, List.of());
    }
}
