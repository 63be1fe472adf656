package io.baton.intake.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.contracts.AuthorKind;
import io.baton.contracts.Emitted;
import io.baton.contracts.EmittedTypes;
import io.baton.contracts.cases.CommitmentChanged;
import io.baton.contracts.cases.SlaChanged;
import io.baton.contracts.contact.ContactData;
import io.baton.contracts.contact.ContactEvent;
import io.baton.intake.clock.domain.SlaExamples;
import io.baton.intake.clock.domain.Verdict;
import io.baton.intake.clock.domain.VerdictKind;
import io.baton.intake.policy.BundledPolicy;
import io.baton.intake.policy.domain.PolicyVersions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Whatever the order of arrival, the clocks and promises of a case end up the same, and whoever keeps the last word about each
 * of them knows the truth.
 */
class DeadlineOrderTest {
    private static final PolicyVersions POLICIES = BundledPolicy.with(SlaExamples.tenMinutes());
    private static final Comparator<ContactEvent> HAPPENED =
            Comparator.comparing(ContactEvent::time).thenComparing(ContactEvent::id);

    private record Happened(int minute, ContactData data) {}

    /** How everything stands when all has arrived. */
    private record Outcome(List<String> clocks, Map<String, String> breaches, Map<String, String> commitments) {}

    @Property(tries = 500)
    void theOutcomeIsThatOfTheRightOrder(@ForAll("cases") List<Happened> happened, @ForAll Random random) {
        List<ContactEvent> events = events(happened);
        List<ContactEvent> right = new ArrayList<>(events);
        right.sort(HAPPENED);
        List<ContactEvent> shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, random);
        assertThat(outcome(shuffled, true)).isEqualTo(outcome(right, true));
    }

    @Property(tries = 300)
    void everythingThatIsTrueWasToldAndNothingElse(@ForAll("cases") List<Happened> happened, @ForAll Random random) {
        List<ContactEvent> shuffled = events(happened);
        Collections.shuffle(shuffled, random);
        CaseFile file = null;
        Map<String, String> heard = new TreeMap<>();
        for (ContactEvent event : shuffled) {
            CaseStep step = ApplyEvent.to(file, event, CaseStory.START.plus(Duration.ofDays(9)), POLICIES);
            file = step.after();
            step.emissions().forEach(emission -> hear(emission.event(), heard));
            Map<String, String> truth = new TreeMap<>();
            for (Verdict verdict : CaseClocks.of(file, POLICIES).verdicts()) {
                if (verdict.kind() == VerdictKind.BREACHED) {
                    truth.put(
                            ClockReasons.about(
                                    verdict.clock().name(), verdict.clock().cycle()),
                            verdict.at().toString());
                }
            }
            assertThat(heard).isEqualTo(truth);
        }
    }

    @Property(tries = 200)
    void ticksInBetweenChangeNothingButTheMomentOfTelling(@ForAll("cases") List<Happened> happened) {
        List<ContactEvent> right = events(happened);
        right.sort(HAPPENED);
        List<Emitted> without = told(right, false);
        List<Emitted> with = told(right, true);
        assertThat(with)
                .extracting(Emitted::type, Emitted::time, Emitted::id)
                .containsExactlyElementsOf(without.stream()
                        .map(event -> org.assertj.core.groups.Tuple.tuple(event.type(), event.time(), event.id()))
                        .toList());
    }

    @Provide
    Arbitrary<List<Happened>> cases() {
        Arbitrary<ContactData> data = Arbitraries.of(
                CaseStory.opened(),
                CaseStory.customer("hello"),
                CaseStory.customer("are you there"),
                CaseStory.said(AuthorKind.AGENT, "hello"),
                CaseStory.said(AuthorKind.AGENT, "I will write to you again within 20 minutes."),
                CaseStory.said(AuthorKind.AGENT, "We will fix this within 2 hours."),
                CaseStory.said(AuthorKind.AGENT, "Shall I cancel it?"),
                CaseStory.said(AuthorKind.AGENT, "Is there anything else?"),
                CaseStory.customer("no, thanks"),
                CaseStory.customer("thank you"),
                CaseStory.said(AuthorKind.BOT, "hello"),
                CaseStory.resolved(),
                CaseStory.reopened());
        return Combinators.combine(Arbitraries.integers().between(0, 240), data)
                .as(Happened::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static List<ContactEvent> events(List<Happened> happened) {
        List<ContactEvent> events = new ArrayList<>();
        for (int i = 0; i < happened.size(); i++) {
            Happened each = happened.get(i);
            events.add(
                    new ContactEvent("e-" + i, CaseStory.SOURCE, "T-1", CaseStory.minute(each.minute()), each.data()));
        }
        return events;
    }

    private static Outcome outcome(List<ContactEvent> arriving, boolean judgedAtTheEnd) {
        CaseFile file = null;
        Map<String, String> breaches = new TreeMap<>();
        Map<String, String> commitments = new TreeMap<>();
        for (ContactEvent event : arriving) {
            CaseStep step = ApplyEvent.to(file, event, CaseStory.START.plus(Duration.ofDays(9)), POLICIES);
            file = step.after();
            step.emissions().forEach(emission -> hear(emission.event(), breaches));
            step.emissions().forEach(emission -> hearPromise(emission.event(), commitments));
        }
        if (judgedAtTheEnd) {
            CaseStep end = JudgeCase.upTo(file, CaseStory.minute(2000), POLICIES);
            file = end.after();
            end.emissions().forEach(emission -> hear(emission.event(), breaches));
            end.emissions().forEach(emission -> hearPromise(emission.event(), commitments));
        }
        List<String> clocks = CaseClocks.of(file, POLICIES).all().stream()
                .map(clock -> clock.name() + " " + clock.cycle() + " " + clock.started() + " " + clock.due() + " "
                        + clock.ended() + " " + clock.state())
                .toList();
        return new Outcome(clocks, breaches, commitments);
    }

    /** Of each clock and cycle the last word: the deadline that was missed, or nothing when that was corrected. */
    private static void hear(Emitted event, Map<String, String> breaches) {
        if (event.data() instanceof SlaChanged data) {
            String clock = ClockReasons.about(data.clock(), data.cycle());
            if (event.type().equals(EmittedTypes.SLA_BREACHED)) {
                breaches.put(clock, data.due().toString());
            } else if (event.type().equals(EmittedTypes.SLA_CORRECTED)) {
                breaches.remove(clock);
            }
        }
    }

    private static void hearPromise(Emitted event, Map<String, String> commitments) {
        if (event.data() instanceof CommitmentChanged data && !event.type().equals(EmittedTypes.COMMITMENT_AT_RISK)) {
            commitments.put(data.commitmentId().toString(), event.type());
        }
    }

    private static List<Emitted> told(List<ContactEvent> arriving, boolean ticking) {
        List<Emitted> told = new ArrayList<>();
        CaseFile file = null;
        for (ContactEvent event : arriving) {
            if (ticking && file != null) {
                CaseStep tick = JudgeCase.upTo(file, event.time(), POLICIES);
                file = tick.after();
                tick.emissions().forEach(emission -> told.add(emission.event()));
            }
            CaseStep step = ApplyEvent.to(file, event, CaseStory.START.plus(Duration.ofDays(9)), POLICIES);
            file = step.after();
            step.emissions().forEach(emission -> told.add(emission.event()));
        }
        return told;
    }
}
