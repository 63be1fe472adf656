package io.baton.intake.casefile.domain;

import static io.baton.intake.casefile.domain.CaseStory.button;
import static io.baton.intake.casefile.domain.CaseStory.opened;
import static io.baton.intake.casefile.domain.CaseStory.resolved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.baton.contracts.Emitted;
import io.baton.contracts.EscalationStatus;
import io.baton.contracts.Ids;
import io.baton.contracts.Trigger;
import io.baton.contracts.escalation.EarlierEscalation;
import io.baton.intake.clock.domain.SlaExamples;
import io.baton.intake.policy.BundledPolicy;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FollowRoutingTest {
    private static final Instant LATER = CaseStory.START.plusSeconds(300);

    private final CaseStory story = CaseStory.live().at(0, opened()).at(1, button());
    private final UUID first = story.file().escalations().open().escalationId();
    private final UUID successor = Ids.successorId(first, "trigger");

    @Test
    void showsWhatRoutingToldLast() {
        story.told(Routing.accepted(story.file(), 5)).told(Routing.routed(story.file(), first, LATER, 2));

        assertThat(story.file().escalations().open().status()).isEqualTo(EscalationStatus.ACCEPTED);
    }

    @Test
    void closesWhatRoutingReturned() {
        story.told(Routing.returned(story.file()));

        assertThat(story.file().escalations().open()).isNull();
        assertThat(story.file().escalations().earlier().get(0).outcome()).isEqualTo("RETURNED");
    }

    @Test
    void adoptsASuccessor() {
        story.told(Routing.returned(story.file())).told(Routing.routed(story.file(), successor, LATER, 9));
        assertThat(story.file().escalations().open().escalationId()).isEqualTo(successor);

        story.at(6, button());
        assertThat(story.lastRequests()).isEmpty();
    }

    @Test
    void judgesTheDeadlinesBeforeItFirstSoThatTheyAddToTheOpenEscalation() {
        CaseStory waiting = CaseStory.live()
                .under(BundledPolicy.with(SlaExamples.tenMinutes()))
                .at(0, opened())
                .at(1, button());
        Emitted returned = Routing.returned(waiting.file());

        waiting.told(new Emitted(
                returned.id(),
                returned.type(),
                returned.source(),
                returned.caseId(),
                CaseStory.minute(12),
                returned.causationId(),
                returned.sequence(),
                returned.data()));

        assertThat(waiting.lastRequests()).containsExactly("case-changed", "trigger-added");
        assertThat(waiting.file().escalations().open()).isNull();
    }

    @Test
    void ignoresWhatIsToldLateAboutAClosedOne() {
        story.told(Routing.returned(story.file())).told(Routing.routed(story.file(), first, LATER, 2));

        assertThat(story.file().escalations().open()).isNull();
    }

    @Test
    void closesASuccessorWhoseCaseWasResolvedMeanwhile() {
        story.told(Routing.returned(story.file()))
                .at(10, resolved())
                .told(Routing.routed(story.file(), successor, LATER, 9));

        assertThat(story.lastRequests()).containsExactly("case-changed");
        assertThat(story.file().escalations().open()).isNull();
        assertThat(story.file().escalations().knows(successor)).isTrue();
    }

    @Test
    void aRequestUnderWayBecomesPartOfASuccessor() {
        Trigger late = fired().get(0);
        story.told(Routing.returned(story.file())).at(4, button());
        UUID meanwhile = story.file().escalations().open().escalationId();
        Trigger other = fired().get(1);
        story.told(routedSuccessor(9, List.of(late), List.of()))
                .told(routedSuccessor(10, List.of(late, other), List.of(meanwhile)));

        assertOnlyTheSuccessorHas(late, other);
        assertThat(story.file().escalations().open().escalationId()).isEqualTo(successor);
        assertThat(story.file().escalations().earlier())
                .extracting(EarlierEscalation::escalationId)
                .containsExactly(first);
        assertThat(story.file().escalations().earlier().get(0).triggers()).isEmpty();
    }

    @Test
    void aClosedRequestThatWasMergedIsNoEarlierEscalation() {
        Trigger late = fired().get(0);
        story.told(Routing.returned(story.file())).at(4, button());
        UUID meanwhile = story.file().escalations().open().escalationId();
        Trigger other = fired().get(1);
        story.at(5, resolved())
                .told(routedSuccessor(9, List.of(late), List.of()))
                .told(routedSuccessor(10, List.of(late, other), List.of(meanwhile)));

        assertOnlyTheSuccessorHas(late, other);
        assertThat(story.file().escalations().open()).isNull();
        assertThat(story.file().escalations().earlier())
                .extracting(EarlierEscalation::escalationId)
                .containsExactly(first, successor);
    }

    @Test
    void aRequestThatOutlivesTheSuccessorIsAnEscalationOfItsOwn() {
        Trigger late = fired().get(0);
        story.told(Routing.returned(story.file())).at(4, button());
        UUID meanwhile = story.file().escalations().open().escalationId();
        Trigger other = fired().get(1);
        story.told(routedSuccessor(9, List.of(late), List.of()))
                .told(Routing.returned(story.file()))
                .told(Routing.routed(story.file(), meanwhile, LATER, 12, List.of(other), List.of()));

        assertThat(story.file().escalations().open().escalationId()).isEqualTo(meanwhile);
        assertThat(story.file().escalations().fired())
                .extracting(FiredTrigger::trigger, FiredTrigger::escalationId)
                .containsExactly(tuple(late, successor), tuple(other, meanwhile));
    }

    private void assertOnlyTheSuccessorHas(Trigger... triggers) {
        assertThat(story.file().escalations().fired())
                .extracting(FiredTrigger::trigger)
                .containsExactly(triggers);
        assertThat(story.file().escalations().fired())
                .extracting(FiredTrigger::escalationId)
                .containsOnly(successor);
    }

    private Emitted routedSuccessor(long sequence, List<Trigger> triggers, List<UUID> merged) {
        return Routing.routed(story.file(), successor, LATER, sequence, triggers, merged);
    }

    private List<Trigger> fired() {
        return story.file().escalations().fired().stream()
                .map(FiredTrigger::trigger)
                .toList();
    }
}
