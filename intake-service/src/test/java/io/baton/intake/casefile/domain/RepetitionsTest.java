package io.baton.intake.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.contracts.AuthorKind;
import io.baton.contracts.Trigger;
import io.baton.contracts.TriggerType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a conversation that turns in circles is a repeated failure. */
class RepetitionsTest {
    private static final String LOOP = "Sorry, I did not understand that. Could you rephrase it?";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    My router keeps dropping the connection every evening | every evening the router disconnects, it keeps dropping my internet
                    You charged me twice for the March invoice | I said I was billed double for March, on my invoice
                    The blue kettle arrived broken | My kettle, the blue one, was delivered faulty!
                    I cannot login to the travel portal | no, I can't sign in, login at the travel portal fails
                    """)
    void hearsTheSameInOtherWords(String first, String again) {
        assertThat(triggers(conversation(AuthorKind.AGENT, first, again)))
                .singleElement()
                .satisfies(trigger -> {
                    assertThat(trigger.type()).isEqualTo(TriggerType.REPEATED_FAILURE);
                    assertThat(trigger.detector()).isEqualTo("said-again");
                    assertThat(trigger.evidence()).contains(again, "repeats what was said at 2026-03-02T08:01:00Z");
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    hello there | hello there
                    thank you so much for the quick help | thank you so much for the quick help
                    yes please change the delivery address | yes please change the delivery address
                    my order number is 55112 for the kettle | my order number is 60233 for the kettle
                    I want to change my delivery address | I also want to change my delivery address
                    please cancel the garden table order | please upgrade the garden parasol delivery
                    nothing else, that was all today | nothing else, that was all today
                    """)
    void isSilentAboutWhatOnlyLooksLikeIt(String first, String again) {
        assertThat(triggers(conversation(AuthorKind.BOT, first, again))).isEmpty();
    }

    @Test
    void doesNotMindAnImpatientCustomerWhomNobodyHasAnswered() {
        CaseStory story = CaseStory.live()
                .at(0, CaseStory.opened())
                .at(1, CaseStory.customer("my router drops the connection"))
                .at(2, CaseStory.customer("my router drops the connection"));

        assertThat(triggers(story)).isEmpty();
    }

    @Test
    void findsItAlsoWhenTheFirstComesLate() {
        CaseStory story = CaseStory.live()
                .at(0, CaseStory.opened())
                .at(2, CaseStory.said(AuthorKind.BOT, "Please restart it."))
                .at(3, CaseStory.customer("my router drops the connection"))
                .at(1, CaseStory.customer("the router is dropping its connection"));

        assertThat(triggers(story)).extracting(Trigger::detector).containsExactly("said-again");
    }

    @Test
    void countsTheSameAnswerOfTheBot() {
        CaseStory story = CaseStory.live().at(0, CaseStory.opened());
        for (int i = 1; i <= 3; i++) {
            assertThat(triggers(story)).isEmpty();
            story.at(2 * i, CaseStory.customer("question " + i)).at(2 * i + 1, CaseStory.said(AuthorKind.BOT, LOOP));
        }

        assertThat(triggers(story)).singleElement().satisfies(trigger -> {
            assertThat(trigger.detector()).isEqualTo("same-answer");
            assertThat(trigger.evidence()).isEqualTo("the bot gave the same answer 3 times: \"" + LOOP + "\"");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Your balance is 10 euros | Your balance is 12 euros | Your balance is 14 euros
                    Is there anything else I can help you with? | Is there anything else I can help you with? | Is there anything else I can help you with?
                    You're welcome! | You're welcome! | You're welcome!
                    """)
    void doesNotCountOtherAnswersNorCourtesies(String first, String second, String third) {
        CaseStory story = CaseStory.live().at(0, CaseStory.opened());
        List<String> answers = List.of(first, second, third);
        for (int i = 0; i < 3; i++) {
            story.at(2 * i + 1, CaseStory.customer("question " + i))
                    .at(2 * i + 2, CaseStory.said(AuthorKind.BOT, answers.get(i)));
        }

        assertThat(triggers(story)).isEmpty();
    }

    @Test
    void countsAnAnswerThatWasSentThriceInARowOnce() {
        CaseStory story = CaseStory.live().at(0, CaseStory.opened()).at(1, CaseStory.customer("question"));
        for (int i = 2; i <= 4; i++) {
            story.at(i, CaseStory.said(AuthorKind.BOT, LOOP));
        }

        assertThat(triggers(story)).isEmpty();
    }

    private static CaseStory conversation(AuthorKind answering, String first, String again) {
        return CaseStory.live()
                .at(0, CaseStory.opened())
                .at(1, CaseStory.customer(first))
                .at(2, CaseStory.said(answering, "Let me look at that."))
                .at(3, CaseStory.customer(again));
    }

    private static List<Trigger> triggers(CaseStory story) {
        return story.file().escalations().fired().stream()
                .map(FiredTrigger::trigger)
                .filter(trigger -> trigger.type() == TriggerType.REPEATED_FAILURE)
                .toList();
    }
}
