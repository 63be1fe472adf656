package io.baton.intake.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.contracts.TriggerType;
import io.baton.intake.detection.domain.CaseTraits;
import io.baton.intake.detection.domain.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Requests for a person in long mails, beside quoted ones and above signatures. */
class RequestInMailsTest {
    private static final String STORY = """
            Dear team,

            on 3 May I ordered a washing machine. It came a week late and with a dent in the door. The driver took photos and
            said that a new one would come within ten days. Since then I have written four times and filled in the form on
            your website twice. Each time I get the same text about your delivery terms.

            """;

    @Test
    void theSentenceThatAsksIsTheEvidence() {
        String mail =
                STORY + "I would now like to speak with a manager who can decide this.\n\nThe order number is 4711.\n";

        assertThat(requests(mail)).singleElement().satisfies(finding -> {
            assertThat(finding.evidence()).contains("I would now like to speak with a manager");
            assertThat(finding.evidence()).doesNotContain("washing machine");
            assertThat(finding.confidence()).isBetween(0.5, 1.0);
        });
    }

    @Test
    void aRequestThatIsBrokenByAWrappedLineIsHeard() {
        String mail = STORY
                + "There is nothing more that I can do from my side, so please let me finally talk\nto a real person.\n";

        assertThat(requests(mail)).hasSize(1);
    }

    @Test
    void aStoryOfEarlierTalksIsNone() {
        String mail = STORY
                + "Last week I spoke with an agent who was friendly. She was told by her supervisor that the parcel was lost.\n";

        assertThat(requests(mail)).isEmpty();
    }

    @Test
    void whatAnEarlierMailAskedForIsNotAskedNow() {
        assertThat(requests("Thank you, it works again.\n\nOn 3 May 2026 at 10:12, Ann Lee <ann@mail.example> wrote:\n"
                        + "> I want to speak to a manager.\n> Now.\n"))
                .isEmpty();
        assertThat(requests("Solved, thanks!\n\n-----Original Message-----\nFrom: Ann Lee\n\nGive me a human.\n"))
                .isEmpty();
    }

    @Test
    void aRequestAboveAnEarlierMailIsHeard() {
        assertThat(requests(
                        "No, please connect me to an agent.\n\nOn 3 May 2026 at 10:12, Shop <help@shop.example> wrote:\n"
                                + "> Did this help?\n"))
                .hasSize(1);
    }

    @Test
    void aTitleInASignatureIsNoRequest() {
        assertThat(requests("The door is dented.\n\nKind regards,\nAnn Lee\nCustomer Service Manager\n"))
                .isEmpty();
        assertThat(requests("The door is dented.\n-- \nLive agent\nSupervisor\n"))
                .isEmpty();
    }

    @Test
    void theModelHearsWhatNoPhraseSaysAndSaysSo() {
        List<Finding> findings = requests("when will somebody human answer");

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.detector()).isEqualTo("explicit-request-model");
            assertThat(finding.evidence()).isEqualTo("when will somebody human answer");
            assertThat(finding.confidence()).isBetween(0.25, 1.0);
        });
    }

    private static List<Finding> requests(String text) {
        return BundledPolicy.get().text().read(text, CaseTraits.UNKNOWN).findings().stream()
                .filter(finding -> finding.type() == TriggerType.EXPLICIT_REQUEST)
                .toList();
    }
}
