package io.baton.intake.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.contracts.AuthorKind;
import io.baton.contracts.EmittedTypes;
import io.baton.contracts.Trigger;
import io.baton.contracts.TriggerType;
import io.baton.contracts.cases.EscalationPrediction;
import io.baton.contracts.cases.MessageAnalysed;
import io.baton.contracts.escalation.EscalationRequested;
import io.baton.intake.policy.BundledPolicy;
import io.baton.intake.policy.domain.PolicyVersions;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Predictions about an open case, by a model that only counts failed attempts. */
class PredictedTest {
    private static final PolicyVersions HINTS = BundledPolicy.predicting(false);
    private static final PolicyVersions ESCALATES = BundledPolicy.predicting(true);

    @Test
    void tellsThoseWhoHaveTheCaseFirstAndEscalatesNothing() {
        CaseStory story = troubled(HINTS);

        EscalationPrediction hint = lastAnalysed(story).prediction();
        assertThat(hint.probability()).isGreaterThan(0.5);
        assertThat(hint.reasons()).containsExactly("2 failed attempts");
        assertThat(story.requests()).isEmpty();
    }

    @Test
    void escalatesWhereThePolicySaysSoAndTellsWhatDroveIt() {
        CaseStory story = troubled(ESCALATES);

        EscalationRequested request = (EscalationRequested)
                story.ofType(EmittedTypes.ESCALATION_REQUESTED).get(0).data();
        Trigger trigger = request.triggers().get(0);
        assertThat(trigger.type()).isEqualTo(TriggerType.PREDICTED);
        assertThat(trigger.evidence()).startsWith("79 % likely to be escalated").contains("2 failed attempts");
        assertThat(trigger.confidence())
                .isEqualTo(lastAnalysed(story).prediction().probability());
    }

    @Test
    void tellsNothingBelowTheThreshold() {
        CaseStory story = CaseStory.live()
                .under(ESCALATES)
                .at(0, CaseStory.opened())
                .at(1, CaseStory.customer("my router blinks"));

        assertThat(lastAnalysed(story).prediction()).isNull();
        assertThat(story.requests()).isEmpty();
    }

    @Test
    void isNoReasonBesideAnotherOneNorForAnEscalatedCase() {
        CaseStory story = CaseStory.live()
                .under(ESCALATES)
                .at(0, CaseStory.opened())
                .at(1, CaseStory.tried("restart"))
                .at(2, CaseStory.tried("restart"))
                .at(3, CaseStory.customer("let me talk to a manager"))
                .at(4, CaseStory.customer("my router blinks"));

        assertThat(story.file().escalations().fired())
                .extracting(fired -> fired.trigger().type())
                .containsExactly(TriggerType.EXPLICIT_REQUEST);
        assertThat(lastAnalysed(story).prediction()).isNull();
    }

    @Test
    void nobodyIsTouchedWhoDoesNotSpeak() {
        CaseStory story = troubled(HINTS).at(5, CaseStory.said(AuthorKind.BOT, "please wait"));

        assertThat(lastAnalysed(story).prediction()).isNull();
    }

    private static CaseStory troubled(PolicyVersions policies) {
        return CaseStory.live()
                .under(policies)
                .at(0, CaseStory.opened())
                .at(1, CaseStory.tried("restart"))
                .at(2, CaseStory.tried("reset"))
                .at(3, CaseStory.customer("my router blinks"));
    }

    private static MessageAnalysed lastAnalysed(CaseStory story) {
        List<MessageAnalysed> all = story.ofType(EmittedTypes.MESSAGE_ANALYSED).stream()
                .map(event -> (MessageAnalysed) event.data())
                .toList();
        return all.get(all.size() - 1);
    }
}
