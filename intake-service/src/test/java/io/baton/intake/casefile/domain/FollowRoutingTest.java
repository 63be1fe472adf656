package io.baton.intake.casefile.domain;

import static io.baton.intake.casefile.domain.CaseStory.button;
import static io.baton.intake.casefile.domain.CaseStory.opened;
import static io.baton.intake.casefile.domain.CaseStory.resolved;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.contracts.EscalationStatus;
import io.baton.contracts.Ids;
import java.time.Instant;
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
    void hasOneOpenWhenASuccessorMeetsANewOne() {
        story.told(Routing.returned(story.file())).at(4, button());
        UUID second = story.file().escalations().open().escalationId();
        story.told(Routing.routed(story.file(), successor, LATER, 9));

        assertThat(story.file().escalations().open().escalationId()).isEqualTo(successor);
        assertThat(story.file().escalations().knows(second)).isTrue();
    }
}
