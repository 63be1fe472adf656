package io.baton.intake.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.contracts.AuthorKind;
import io.baton.contracts.Trigger;
import io.baton.contracts.TriggerType;
import io.baton.contracts.contact.MessagePosted;
import io.baton.intake.policy.BundledPolicy;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The case of these tests is about the issue hardware and the product printer. */
class ExpertiseTest {
    private static final String BOT_OF_BILLS = "[{bot: BOT-1, issueTypes: [billing.*]}]";
    private static final String TEAM_OF_SCANNERS = "[{team: devices, issueTypes: [hardware], products: [scanner]}]";

    @Test
    void namesTheBotAndTheIssueThatItDoesNotCover() {
        CaseStory story = under(BOT_OF_BILLS).at(0, CaseStory.opened()).at(1, botSaid());

        assertThat(triggers(story)).singleElement().satisfies(trigger -> {
            assertThat(trigger.evidence()).isEqualTo("bot BOT-1 does not cover issue hardware");
            assertThat(trigger.detector()).isEqualTo("expertise");
        });
    }

    @Test
    void namesTheTeamAndTheProductThatItDoesNotCover() {
        CaseStory story = under(TEAM_OF_SCANNERS).at(0, CaseStory.opened()).at(1, CaseStory.assigned("devices"));

        assertThat(triggers(story))
                .extracting(Trigger::evidence)
                .containsExactly("team devices does not cover product printer");
    }

    @Test
    void findsItWhenTheOpeningComesAfterTheAssignment() {
        CaseStory story = under(TEAM_OF_SCANNERS).at(1, CaseStory.assigned("devices"));
        assertThat(triggers(story)).isEmpty();

        assertThat(triggers(story.at(0, CaseStory.opened()))).hasSize(1);
    }

    @Test
    void isSilentAboutWhatIsCovered() {
        String all =
                "[{bot: BOT-1, issueTypes: [hardware.*], products: [printer]}, {team: devices, products: [printer]}]";
        CaseStory story = under(all).at(0, CaseStory.opened()).at(1, botSaid()).at(2, CaseStory.assigned("devices"));

        assertThat(triggers(story)).isEmpty();
    }

    @Test
    void isSilentAboutHandlersThatAreNotListed() {
        CaseStory story = under("[{bot: other, issueTypes: [billing]}]")
                .at(0, CaseStory.opened())
                .at(1, botSaid())
                .at(2, CaseStory.assigned("devices"));

        assertThat(triggers(story)).isEmpty();
    }

    @Test
    void doesNotMindABotThatSpeaksWhileATeamHasTheCase() {
        CaseStory story = under(BOT_OF_BILLS)
                .at(0, CaseStory.opened())
                .at(1, CaseStory.assigned("devices"))
                .at(2, botSaid());

        assertThat(triggers(story)).isEmpty();
    }

    @Test
    void tellsItOnceACycle() {
        CaseStory story =
                under(BOT_OF_BILLS).at(0, CaseStory.opened()).at(1, botSaid()).at(2, botSaid());
        assertThat(triggers(story)).hasSize(1);

        story.at(3, CaseStory.resolved()).at(4, CaseStory.reopened()).at(5, botSaid());
        assertThat(triggers(story)).hasSize(2);
    }

    private static CaseStory under(String handlers) {
        return CaseStory.live().under(BundledPolicy.covering(handlers));
    }

    private static MessagePosted botSaid() {
        return CaseStory.said(AuthorKind.BOT, "One moment.");
    }

    private static List<Trigger> triggers(CaseStory story) {
        return story.file().escalations().fired().stream()
                .map(FiredTrigger::trigger)
                .filter(trigger -> trigger.type() == TriggerType.EXPERTISE)
                .toList();
    }
}
