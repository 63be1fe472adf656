package io.baton.metrics.facts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.contracts.AuthorKind;
import io.baton.contracts.Channel;
import io.baton.contracts.Dimensions;
import io.baton.contracts.EmittedTypes;
import io.baton.contracts.cases.CaseMilestone;
import io.baton.contracts.cases.MessageAnalysed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CaseFactsTest {
    private static final UUID CASE = UUID.fromString("6f4f2f7a-0000-5000-8000-000000000001");
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    /** What happened at a minute after noon; steps may be reported out of the order of their times. */
    private record Step(String type, int cycle, int minute, Channel channel) {}

    @Property
    void areTheSameForEveryOrderOfArrival(@ForAll("courses") List<Step> course, @ForAll long seed) {
        List<FactEvent> emitted = events(course);
        List<FactEvent> arrived = new ArrayList<>(emitted);
        arrived.addAll(emitted);
        Collections.shuffle(arrived, new Random(seed));

        assertThat(folded(arrived)).isEqualTo(folded(emitted));
    }

    @Test
    void areOpenAgainAfterAReopening() {
        List<FactEvent> events = events(List.of(
                new Step(EmittedTypes.MILESTONE_RESOLVED, 0, 10, Channel.CHAT),
                new Step(EmittedTypes.MILESTONE_REOPENED, 1, 11, Channel.CHAT)));

        assertThat(folded(events).resolvedAt()).isNull();
    }

    @Test
    void areResolvedAgainByTheResolutionOfTheNewCycle() {
        List<FactEvent> events = events(List.of(
                new Step(EmittedTypes.MILESTONE_RESOLVED, 0, 10, Channel.CHAT),
                new Step(EmittedTypes.MILESTONE_REOPENED, 1, 11, Channel.CHAT),
                new Step(EmittedTypes.MILESTONE_RESOLVED, 1, 30, Channel.CHAT)));

        assertThat(folded(events).resolvedAt()).isEqualTo(NOON.plusSeconds(1800));
    }

    @Test
    void believeAMilestoneThatIsToldAgainWithAnotherTime() {
        List<FactEvent> events = events(List.of(
                new Step(EmittedTypes.MILESTONE_RESOLVED, 0, 30, Channel.CHAT),
                new Step(EmittedTypes.MILESTONE_RESOLVED, 0, 10, Channel.CHAT)));

        assertThat(folded(events).resolvedAt()).isEqualTo(NOON.plusSeconds(600));
        assertThat(folded(List.of(events.get(1), events.get(0))).resolvedAt()).isEqualTo(NOON.plusSeconds(600));
    }

    @Test
    void haveTheTraitsOfTheHighestSequence() {
        List<FactEvent> events = events(List.of(
                new Step(EmittedTypes.MILESTONE_OPENED, 0, 0, Channel.CHAT),
                new Step(EmittedTypes.MILESTONE_ASSIGNED, 0, 1, Channel.EMAIL)));

        CaseFacts facts = folded(List.of(events.get(1), events.get(0)));

        assertThat(facts.dimensions().channel()).isEqualTo(Channel.EMAIL);
        assertThat(facts.openedAt()).isEqualTo(NOON);
    }

    @Provide
    Arbitrary<List<Step>> courses() {
        return Combinators.combine(
                        Arbitraries.of(
                                EmittedTypes.MILESTONE_OPENED,
                                EmittedTypes.MILESTONE_RESOLVED,
                                EmittedTypes.MILESTONE_REOPENED,
                                EmittedTypes.MILESTONE_ASSIGNED,
                                EmittedTypes.MESSAGE_ANALYSED),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.of(Channel.class))
                .as(Step::new)
                .list()
                .ofMaxSize(12);
    }

    private static List<FactEvent> events(List<Step> course) {
        List<FactEvent> events = new ArrayList<>();
        for (Step step : course) {
            events.add(event(step, events.size()));
        }
        return events;
    }

    private static FactEvent event(Step step, long sequence) {
        Dimensions traits = new Dimensions(
                "urn:desk", step.channel, null, null, null, null, null, null, null, null, null, null, null);
        Instant time = NOON.plusSeconds(60L * step.minute);
        UUID id = new UUID(sequence, sequence);
        return step.type.equals(EmittedTypes.MESSAGE_ANALYSED)
                ? new FactEvent(id, step.type, CASE, time, sequence, message(traits, step.minute))
                : new FactEvent(
                        id,
                        step.type,
                        CASE,
                        time,
                        sequence,
                        new CaseMilestone(CASE, step.cycle, true, traits, null, null, null, null, null));
    }

    private static MessageAnalysed message(Dimensions traits, int minute) {
        AuthorKind author = minute % 2 == 0 ? AuthorKind.CUSTOMER : AuthorKind.AGENT;
        return new MessageAnalysed(
                CASE, "id", author, null, null, null, List.of(), List.of(), null, null, true, traits);
    }

    private static CaseFacts folded(List<FactEvent> events) {
        CaseFacts facts = CaseFacts.unknown(CASE);
        for (FactEvent event : events) {
            facts = facts.with(event);
        }
        return facts;
    }
}
