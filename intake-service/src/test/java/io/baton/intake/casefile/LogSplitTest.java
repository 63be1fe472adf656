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
import io.baton.contracts.contact.ContactEvent;
import io.baton.contracts.contact.MessagePosted;
import io.baton.intake.casefile.domain.ApplyEvent;
import io.baton.intake.casefile.domain.CaseStep;
import io.baton.intake.clock.domain.SlaExamples;
import io.baton.intake.clock.domain.VerdictKind;
import io.baton.intake.policy.BundledPolicy;
import io.baton.intake.policy.domain.PolicyVersions;
import io.baton.messaging.LoggedEvent;
import io.baton.messaging.Outgoing;
import io.cloudevents.CloudEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * However the log of several cases on two partitions is cut into batches, each case emits the same events: type, id, time and
 * number. Events, ticks and edits of the policy; the database is a map, and the due cases are found in it as the store finds
 * them.
 */
class LogSplitTest {
    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");
    private static final int CASES = 4;
    private static final int LANES = 2;
    private static final PolicyVersions POLICIES = new PolicyVersions(
            Map.of(
                    1, BundledPolicy.with(SlaExamples.tenMinutes()).currentPolicy(),
                    2,
                            BundledPolicy.with(SlaExamples.policy(
                                            "longer", 25, 25, 90, true, Set.of(VerdictKind.BREACHED)))
                                    .currentPolicy()),
            1);

    private sealed interface Entry {
        int minute();
    }

    private record Happened(int minute, int number, ContactData data) implements Entry {}

    private record Ticked(int minute, int lane) implements Entry {}

    private record Edited(int minute, int lane) implements Entry {}

    @Property(tries = 300)
    void batchesChangeNothing(@ForAll("logs") List<Entry> log, @ForAll List<Boolean> cuts) {
        List<Entry> inOrder = new ArrayList<>(log);
        inOrder.sort(Comparator.comparing(Entry::minute));
        World single = new World();
        inOrder.forEach(entry -> single.take(List.of(entry), inOrder));
        World cut = new World();
        List<Entry> batch = new ArrayList<>();
        for (int i = 0; i < inOrder.size(); i++) {
            batch.add(inOrder.get(i));
            if (i < cuts.size() && cuts.get(i)) {
                cut.take(batch, inOrder);
                batch = new ArrayList<>();
            }
        }
        cut.take(batch, inOrder);
        assertThat(cut.emitted).isEqualTo(single.emitted);
    }

    @Provide
    Arbitrary<List<Entry>> logs() {
        Arbitrary<ContactData> data = Arbitraries.of(
                opened(),
                said(AuthorKind.CUSTOMER, "hello"),
                said(AuthorKind.AGENT, "hello"),
                said(AuthorKind.AGENT, "I will write to you again within 20 minutes."),
                said(AuthorKind.BOT, "hello"),
                new CaseResolved(null, "done"),
                new CaseReopened("again"));
        Arbitrary<Integer> minutes = Arbitraries.integers().between(0, 150);
        Arbitrary<Entry> happened = Combinators.combine(
                        minutes, Arbitraries.integers().between(0, CASES - 1), data)
                .as(Happened::new);
        Arbitrary<Entry> ticked = Combinators.combine(
                        minutes, Arbitraries.integers().between(0, LANES - 1))
                .as(Ticked::new);
        Arbitrary<Entry> edited = Combinators.combine(
                        minutes, Arbitraries.integers().between(0, LANES - 1))
                .as(Edited::new);
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(6, happened),
                        net.jqwik.api.Tuple.of(3, ticked),
                        net.jqwik.api.Tuple.of(1, edited))
                .list()
                .ofMinSize(1)
                .ofMaxSize(25);
    }

    private static CaseOpened opened() {
        return new CaseOpened(Channel.CHAT, Customer.known("cu-1"), null, null, null, null, null, "en");
    }

    private static MessagePosted said(AuthorKind author, String text) {
        return new MessagePosted(new Actor(author, author + "-1", null), text, null, List.of());
    }

    /** What is stored and what was emitted. */
    private static final class World {
        private final Map<UUID, CaseStore.Saved> stored = new HashMap<>();
        private final Map<Integer, PolicyVersions> inForce =
                new HashMap<>(Map.of(0, POLICIES.at(1), 1, POLICIES.at(1)));
        private final Map<String, List<String>> emitted = new TreeMap<>();

        private record Mark(int lane, CaseMark mark, PolicyVersions policies) {}

        /** A batch as {@link ApplyContactEvents} takes it. */
        void take(List<Entry> entries, List<Entry> log) {
            Set<UUID> touched = new HashSet<>();
            List<ContactEvent> events = new ArrayList<>();
            for (Entry entry : entries) {
                ContactEvent event = entry instanceof Happened each ? event(each, log) : null;
                events.add(event);
                if (event != null) {
                    touched.add(event.caseId());
                }
            }
            CaseBatch batch = new CaseBatch(load(touched), POLICIES);
            List<Mark> marks = new ArrayList<>();
            for (int i = 0; i < entries.size(); i++) {
                enter(entries.get(i), events.get(i), batch, marks);
            }
            save(batch);
            for (Mark mark : marks) {
                CaseBatch others = new CaseBatch(load(due(mark, touched)), POLICIES);
                others.judge(mark.lane(), mark.mark(), mark.policies());
                save(others);
            }
        }

        private void enter(Entry entry, ContactEvent event, CaseBatch batch, List<Mark> marks) {
            Instant at = START.plus(Duration.ofMinutes(entry.minute()));
            if (entry instanceof Happened happened) {
                int lane = happened.number() % LANES;
                CaseStep step = ApplyEvent.to(batch.current(event.caseId()), event, at, inForce.get(lane));
                batch.add(step, lane);
                return;
            }
            int lane = entry instanceof Ticked tick ? tick.lane() : ((Edited) entry).lane();
            if (entry instanceof Edited) {
                inForce.put(lane, POLICIES.at(2));
            }
            CaseMark mark = entry instanceof Ticked ? new CaseMark.Tick(at) : new CaseMark.PolicyEdit(2, at);
            batch.judge(lane, mark, inForce.get(lane));
            marks.add(new Mark(lane, mark, inForce.get(lane)));
        }

        private Set<UUID> due(Mark mark, Set<UUID> touched) {
            Set<UUID> due = new HashSet<>();
            stored.forEach((caseId, saved) -> {
                boolean found = mark.mark() instanceof CaseMark.Tick tick
                        ? saved.nextDue() != null && saved.nextDue().isBefore(tick.moment())
                        : true;
                if (found && saved.stored().lane() == mark.lane() && !touched.contains(caseId)) {
                    due.add(caseId);
                }
            });
            return due;
        }

        private Map<UUID, StoredCase> load(Set<UUID> caseIds) {
            Map<UUID, StoredCase> loaded = new HashMap<>();
            for (UUID caseId : caseIds) {
                if (stored.containsKey(caseId)) {
                    StoredCase found = stored.get(caseId).stored();
                    loaded.put(
                            caseId,
                            new StoredCase(found.version(), found.lane(), CaseJson.read(CaseJson.write(found.file()))));
                }
            }
            return loaded;
        }

        private void save(CaseBatch batch) {
            batch.cases().forEach(saved -> stored.put(saved.stored().file().caseId(), saved));
            batch.publish(Map.of(), new Outgoing() {
                @Override
                public void publish(String topic, String key, CloudEvent event) {
                    emitted.computeIfAbsent(key, absent -> new ArrayList<>())
                            .add(event.getType() + " " + event.getTime() + " " + event.getId() + " "
                                    + event.getExtension("sequence"));
                }

                @Override
                public void reject(LoggedEvent event, String reason) {
                    throw new AssertionError(reason);
                }
            });
        }

        private static ContactEvent event(Happened happened, List<Entry> log) {
            return new ContactEvent(
                    "e-" + log.indexOf(happened),
                    "https://desk.test",
                    "T-" + happened.number(),
                    START.plus(Duration.ofMinutes(happened.minute())),
                    happened.data());
        }
    }
}
