package io.baton.intake.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.contracts.AuthorKind;
import io.baton.contracts.CommitmentKind;
import io.baton.contracts.EmittedTypes;
import io.baton.contracts.Trigger;
import io.baton.contracts.TriggerType;
import io.baton.contracts.draft.Commitment;
import io.baton.contracts.escalation.CaseChanged;
import io.baton.intake.policy.BundledPolicy;
import io.baton.intake.policy.domain.PolicyVersions;
import io.baton.intake.policy.domain.TriggerPolicy;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JudgeCommitmentsTest {
    private final CaseStory story = CaseStory.live().under(policy("PT30M"));

    @Test
    void quotesTheWordsOfAnAgentAndSaysHowSureItIs() {
        story.at(0, CaseStory.opened())
                .at(1, CaseStory.said(AuthorKind.AGENT, "Sorry about that. I will call you within 3 hours, promised."));
        var read = story.file().commitments().all().get(0);
        story.tick(CaseStory.minute(200));
        Trigger missed = missed();
        assertThat(read.evidence()).contains("I will call you within 3 hours");
        assertThat(missed.evidence())
                .contains("\"" + read.evidence() + "\"", read.due().toString());
        assertThat(missed.confidence()).isEqualTo(read.confidence()).isLessThan(1);
    }

    @Test
    void isSureOfWhatADraftPromisesAndSaysWhatItIs() {
        story.at(0, CaseStory.opened()).sent(1, "ann", call()).tick(CaseStory.minute(200));
        assertThat(missed().evidence()).endsWith(": A call");
        assertThat(missed().confidence()).isEqualTo(1);
    }

    @Test
    void judgesThePromiseOfAResolvedCaseByTheVersionThatTheCaseHas() {
        PolicyVersions versions = new PolicyVersions(
                Map.of(1, policy("PT10M").currentPolicy(), 2, policy("PT40M").currentPolicy()), 1);
        story.under(versions)
                .at(0, CaseStory.opened())
                .sent(1, "ann", call())
                .at(2, CaseStory.resolved())
                .under(versions.at(2));
        assertThat(story.nextDue()).isEqualTo(CaseStory.minute(171));
        story.tick(CaseStory.minute(160));
        assertThat(story.ofType(EmittedTypes.COMMITMENT_AT_RISK)).isEmpty();
        story.tick(CaseStory.minute(172));
        assertThat(story.ofType(EmittedTypes.COMMITMENT_AT_RISK))
                .singleElement()
                .satisfies(told -> assertThat(told.time()).isEqualTo(CaseStory.minute(171)));
    }

    @Test
    void namesTheDueTimeToTheSecond() {
        Instant due = CaseStory.minute(181).minusNanos(1_000);
        Commitment call = new Commitment(new UUID(1, 1), CommitmentKind.CALL, "A call", due, "ann");
        story.at(0, CaseStory.opened()).sent(1, "ann", call).tick(CaseStory.minute(200));
        assertThat(missed().evidence()).isEqualTo("promised and not kept by 2026-03-02T11:01:00Z: A call");
    }

    @Test
    void withdrawsWhatALateEventShowsToBeKeptAndTellsTheHolder() {
        story.at(0, CaseStory.opened())
                .at(1, CaseStory.said(AuthorKind.AGENT, "I will write to you again within 20 minutes."))
                .tick(CaseStory.minute(22));
        String cause = missed().eventId();
        story.take(CaseStory.event(20, CaseStory.said(AuthorKind.AGENT, "Done.")), CaseStory.minute(23));
        assertThat(missed().withdrawn()).isTrue();
        assertThat(story.ofType(EmittedTypes.ESCALATION_CASE_CHANGED))
                .extracting(event -> ((CaseChanged) event.data()).withdrawnTrigger())
                .containsOnlyOnce(cause);
    }

    private Trigger missed() {
        return story.file().escalations().fired().stream()
                .map(FiredTrigger::trigger)
                .filter(trigger -> trigger.type() == TriggerType.COMMITMENT_MISSED)
                .findFirst()
                .orElseThrow();
    }

    private static Commitment call() {
        return new Commitment(new UUID(1, 1), CommitmentKind.CALL, "A call", CaseStory.minute(181), "ann");
    }

    private static PolicyVersions policy(String atRisk) {
        TriggerPolicy policy = BundledPolicy.withSections(
                "\ncommitments: {read: true, atRisk: " + atRisk + ", escalate: [AT_RISK, MISSED]}\n");
        return BundledPolicy.only(policy);
    }
}
