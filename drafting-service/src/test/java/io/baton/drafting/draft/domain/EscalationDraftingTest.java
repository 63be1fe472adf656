package io.baton.drafting.draft.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.baton.contracts.Channel;
import io.baton.contracts.DraftChannel;
import io.baton.contracts.DraftStatus;
import io.baton.contracts.Emitted;
import io.baton.contracts.HoldType;
import io.baton.contracts.Scenario;
import io.baton.contracts.TriggerType;
import io.baton.contracts.escalation.EscalationResolved;
import io.baton.contracts.escalation.EscalationRouted;
import io.baton.drafting.composer.BuiltInComposer;
import io.baton.drafting.draft.EscalationExamples;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EscalationDraftingTest {

    private static final Instant LATER = EscalationExamples.START.plusSeconds(3600);

    private final EscalationExamples escalation = new EscalationExamples("C-1", false);
    private final Case world = new Case();

    @Test
    void composesFromTheSnapshotWhenFirstRouted() {
        world.apply(escalation.routed());
        Draft draft = world.only(Scenario.ESCALATION_CONFIRMED);

        assertThat(draft.status()).isEqualTo(DraftStatus.COMPOSED);
        assertThat(draft.verdict().failed()).isEmpty();
        assertThat(draft.subject())
                .isEqualTo("Your case about \u201cInvoice 4711 charged twice\u201d is now with our billing team");
        assertThat(draft.text())
                .contains("by Tuesday 3 March 2026, 17:00 (UTC+01:00)")
                .contains("reset account");
        assertThat(draft.commitments()).hasSize(1);
        assertThat(draft.questions()).extracting("fact").contains("impact", "sender.name");
    }

    @Test
    void sayingTheSameAgainChangesNothing() {
        world.apply(escalation.routed());
        Emitted again = escalation.routed();
        world.apply(again);

        assertThat(world.types()).containsExactly("composed");
        assertThat(world.only(Scenario.ESCALATION_CONFIRMED).revision()).isEqualTo(1);
    }

    @Test
    void aRequestThatWasMergedGetsNoMessageOfItsOwn() {
        world.apply(escalation.routed());
        world.apply(escalation.trigger(TriggerType.KEYWORD).merging(UUID.randomUUID()));

        assertThat(world.types()).containsExactly("composed");
    }

    @Test
    void anotherTeamChangesTheMessageInsteadOfMakingASecondOne() {
        world.apply(escalation.routed());
        world.apply(escalation.to("refunds").routed());

        assertThat(world.drafts).hasSize(1);
        assertThat(world.only(Scenario.ESCALATION_CONFIRMED).revision()).isEqualTo(2);
        assertThat(world.only(Scenario.ESCALATION_CONFIRMED).text()).contains("our refunds team");
    }

    @Test
    void anOlderRoutingIsDropped() {
        Emitted first = escalation.routed();
        Emitted second = escalation.to("refunds").routed();
        world.apply(second);
        world.apply(first);

        assertThat(world.only(Scenario.ESCALATION_CONFIRMED).text()).contains("refunds");
    }

    @Test
    void anApprovedMessageStaysButALegalThreatStopsIt() {
        world.apply(escalation.routed());
        world.command(new DraftCommand.Approve("lee", List.of()));
        world.apply(escalation.to("refunds").routed());
        assertThat(world.only(Scenario.ESCALATION_CONFIRMED).status()).isEqualTo(DraftStatus.APPROVED);
        world.apply(escalation.trigger(TriggerType.LEGAL_THREAT).routed());

        assertThat(world.only(Scenario.ESCALATION_CONFIRMED).status()).isEqualTo(DraftStatus.HELD);
        assertThat(world.types()).containsExactly("composed", "approved", "held");
    }

    @Test
    void aLiftedThreatHoldsAgainOnlyWhenThreatenedAgain() {
        world.apply(escalation.trigger(TriggerType.LEGAL_THREAT).routed());
        world.command(new DraftCommand.LiftHold(HoldType.LEGAL_THREAT, "lee", "counsel agreed"));
        world.apply(escalation.trigger(TriggerType.KEYWORD).to("legal").routed());
        assertThat(world.only(Scenario.ESCALATION_CONFIRMED).status()).isEqualTo(DraftStatus.COMPOSED);
        world.apply(escalation.trigger(TriggerType.LEGAL_THREAT).routed());

        assertThat(world.only(Scenario.ESCALATION_CONFIRMED).status()).isEqualTo(DraftStatus.HELD);
        assertThat(world.only(Scenario.ESCALATION_CONFIRMED).holds()).hasSize(2);
    }

    @Test
    void aPersonsTextIsKeptWhenTheCaseIsRoutedAgain() {
        world.apply(escalation.routed());
        world.command(new DraftCommand.Rewrite("Our own words.", "ana"));
        world.apply(escalation.to("refunds").routed());

        assertThat(world.only(Scenario.ESCALATION_CONFIRMED).text()).isEqualTo("Our own words.");
        assertThat(world.only(Scenario.ESCALATION_CONFIRMED).facts().handler().team())
                .isEqualTo("refunds");
    }

    @Test
    void aResolutionIsToldOnceAndReplacesAMessageThatNobodySent() {
        world.apply(escalation.routed());
        world.apply(escalation.resolved("The second charge was reversed"));
        world.apply(escalation.resolved("again"));

        assertThat(world.types()).containsExactly("composed", "superseded", "composed");
        assertThat(world.only(Scenario.ESCALATION_CONFIRMED).status()).isEqualTo(DraftStatus.SUPERSEDED);
        Draft resolution = world.only(Scenario.POST_RESOLUTION);
        assertThat(resolution.verdict().failed()).isEmpty();
        assertThat(resolution.text()).contains("The second charge was reversed", "is now resolved");
    }

    @Test
    void aResolutionOfSomethingUnknownIsRefused() {
        assertThatThrownBy(() -> world.apply(escalation.resolved("done")))
                .isInstanceOf(UnknownEscalationException.class);
    }

    @Test
    void aGreetingIsNoIssue() {
        world.apply(escalation.named("hi", "booking.change").on(Channel.CHAT).routed());
        Draft draft = world.only(Scenario.ESCALATION_CONFIRMED);
        assertThat(draft.channel()).isEqualTo(DraftChannel.CHAT);
        assertThat(draft.text()).contains("the trouble with the change to your booking.");
        assertThat(IssueName.of("hello", "technical.bug", "desktop-app"))
                .contains("the bug issue with your desktop app");
        assertThat(IssueName.of("hi", "general.other", null)).isEmpty();
        assertThat(IssueName.of("I am pleading with you to remove this", null, null))
                .isEmpty();
        assertThat(IssueName.of(null, "order.food", "fastfood")).contains("your food order (fastfood)");
    }

    @Test
    void anotherLanguageIsAWarning() {
        world.apply(escalation.inLanguage("de").routed());
        assertThat(world.only(Scenario.ESCALATION_CONFIRMED).verdict().warnings())
                .containsExactly("language");
        assertThat(world.command(new DraftCommand.Approve("lee", List.of())))
                .isInstanceOfSatisfying(CommandResult.Refused.class, refused -> assertThat(refused.detail())
                        .contains("language"));
        assertThat(world.command(new DraftCommand.Approve("lee", List.of("language"))))
                .isInstanceOf(CommandResult.Done.class);
    }

    @Test
    void everyEventHasTheNextSequence() {
        world.apply(escalation.routed());
        world.apply(escalation.trigger(TriggerType.LEGAL_THREAT).routed());
        world.command(new DraftCommand.LiftHold(HoldType.LEGAL_THREAT, "lee", null));
        world.command(new DraftCommand.Reject("lee", "no"));

        assertThat(world.events).extracting(Emitted::sequence).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(world.events).extracting(Emitted::id).doesNotHaveDuplicates();
    }

    @Test
    void aModelsTextIsTakenOnlyForTheRevisionItWasWrittenFor() {
        world.apply(escalation.on(Channel.CHAT).routed());
        String text = world.only(Scenario.ESCALATION_CONFIRMED).text();
        assertThat(world.command(new DraftCommand.OfferText(2, null, text))).isInstanceOf(CommandResult.Refused.class);
        assertThat(world.command(new DraftCommand.OfferText(1, null, text + " You hear from us by 9 March.")))
                .isInstanceOf(CommandResult.Refused.class);
        assertThat(world.command(new DraftCommand.OfferText(1, null, text))).isInstanceOf(CommandResult.Done.class);
    }

    /** One case: its file, its drafts and the events about them. */
    private static final class Case {
        private final EscalationDrafting drafting = new EscalationDrafting(new BuiltInComposer(), null);
        private final Map<UUID, Draft> drafts = new HashMap<>();
        private final List<Emitted> events = new ArrayList<>();
        private CaseFile file = CaseFile.empty(new EscalationExamples("C-1", false).caseId());

        void apply(Emitted event) {
            Optional<Outcome> outcome = event.data() instanceof EscalationRouted routed
                    ? drafting.routed(file, drafts, event, routed)
                    : drafting.resolved(file, drafts, event, (EscalationResolved) event.data());
            outcome.ifPresent(this::keep);
        }

        CommandResult command(DraftCommand command) {
            Draft draft = only(Scenario.ESCALATION_CONFIRMED);
            CommandResult result = command.decide(new DraftDecisions(new BuiltInComposer(), LATER), draft);
            if (result instanceof CommandResult.Done done) {
                keep(Outcome.of(file, done, LATER, "command#" + file.sequence()));
            }
            return result;
        }

        private void keep(Outcome outcome) {
            file = outcome.file();
            outcome.changed().forEach(draft -> drafts.put(draft.draftId(), draft));
            events.addAll(outcome.events());
        }

        Draft only(Scenario scenario) {
            List<Draft> found = drafts.values().stream()
                    .filter(draft -> draft.scenario() == scenario)
                    .toList();
            assertThat(found).hasSize(1);
            return found.get(0);
        }

        List<String> types() {
            return events.stream()
                    .map(event -> event.type().replace("baton.draft.", "").replace(".v1", ""))
                    .toList();
        }
    }
}
