package io.baton.intake.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.contracts.TriggerType;
import io.baton.intake.detection.domain.CaseTraits;
import io.baton.intake.detection.domain.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who may go, by the model where the phrases are silent. */
class ChurnRiskModelTest {
    private static final String BY_MODEL = "Our next holiday goes to a different airline";

    @Test
    void theSentenceThatThreatensIsTheEvidence() {
        String mail =
                "We travelled with two small children on Sunday. The flight was four hours late and nobody told us why. "
                        + BY_MODEL + ". The booking was for two.";

        assertThat(threats(mail, null)).singleElement().satisfies(finding -> {
            assertThat(finding.detector()).isEqualTo("churn-risk-model");
            assertThat(finding.evidence()).contains(BY_MODEL).doesNotContain("small children");
            assertThat(finding.confidence()).isBetween(0.5, 0.99);
        });
    }

    @Test
    void phrasesAreHeardFirst() {
        assertThat(threats(BY_MODEL + ". I'm switching to another airline.", null))
                .extracting(Finding::detector)
                .containsExactly("churn-risk-phrases");
    }

    @Test
    void anExceptionOfThePhrasesTakesTheSentenceBack() {
        assertThat(threats(BY_MODEL, null)).hasSize(1);
        assertThat(threats(BY_MODEL + " but I would never leave you", null)).isEmpty();
    }

    @Test
    void theModelIsNotAskedAboutAnotherLanguage() {
        assertThat(threats(
                        "warum dauert das so lange, ich warte auf eine Antwort, our next holiday goes to a different airline",
                        "de"))
                .isEmpty();
    }

    private static List<Finding> threats(String text, String language) {
        return BundledPolicy.get().text().read(text, new CaseTraits(null, null, null, language)).findings().stream()
                .filter(finding -> finding.type() == TriggerType.CHURN_RISK)
                .toList();
    }
}
