package io.baton.intake.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.baton.contracts.Actor;
import io.baton.contracts.AuthorKind;
import io.baton.contracts.Emitted;
import io.baton.contracts.EmittedTypes;
import io.baton.contracts.cases.CaseMilestone;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentDraftTest {
    private final CaseStory story = CaseStory.live();

    @Test
    void isTheFirstResponseOfItsSenderWhenNobodyHasAnswered() {
        story.at(0, CaseStory.opened()).sent(4, "ann");
        Emitted told = story.ofType(EmittedTypes.MILESTONE_FIRST_RESPONSE).get(0);
        assertThat(told.time()).isEqualTo(CaseStory.minute(4));
        CaseMilestone data = (CaseMilestone) told.data();
        assertThat(data.calendarTime()).isEqualTo(Duration.ofMinutes(4));
        assertThat(data.by()).isEqualTo(new Actor(AuthorKind.AGENT, "ann", null));
    }

    @Test
    void isTheNextResponseToACustomerWhoWaits() {
        story.at(0, CaseStory.opened())
                .at(2, CaseStory.said(AuthorKind.AGENT, "Hello"))
                .at(3, CaseStory.customer("And now?"))
                .sent(9, null);
        assertThat(story.ofType(EmittedTypes.MILESTONE_FIRST_RESPONSE)).hasSize(1);
        assertThat(story.ofType(EmittedTypes.MILESTONE_NEXT_RESPONSE))
                .extracting(Emitted::time, event -> ((CaseMilestone) event.data()).calendarTime())
                .containsExactly(tuple(CaseStory.minute(9), Duration.ofMinutes(6)));
    }

    @Test
    void tellsTheFirstResponseAgainWhenItTurnsOutToHaveBeenEarlier() {
        story.at(0, CaseStory.opened())
                .at(6, CaseStory.said(AuthorKind.AGENT, "Hello"))
                .sent(4, "ann");
        assertThat(story.ofType(EmittedTypes.MILESTONE_FIRST_RESPONSE))
                .extracting(Emitted::time)
                .containsExactly(CaseStory.minute(6), CaseStory.minute(4));
    }

    @Test
    void tellsTheSameWithTheSameIdsAndInSequence() {
        CaseStory again = CaseStory.live();
        for (CaseStory each : List.of(story, again)) {
            each.at(0, CaseStory.opened()).at(3, CaseStory.customer("And?")).sent(9, "ann");
        }
        assertThat(story.emitted()).isEqualTo(again.emitted());
        assertThat(story.emitted()).extracting(Emitted::id).doesNotHaveDuplicates();
        for (int i = 0; i < story.emitted().size(); i++) {
            assertThat(story.emitted().get(i).sequence()).isEqualTo(i + 1);
        }
    }
}
