package io.baton.intake.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.baton.contracts.AuthorKind;
import io.baton.contracts.ClockName;
import io.baton.contracts.Emitted;
import io.baton.contracts.EmittedTypes;
import io.baton.contracts.TriggerType;
import io.baton.contracts.cases.SlaChanged;
import io.baton.contracts.contact.ContactEvent;
import io.baton.contracts.escalation.CaseChanged;
import io.baton.contracts.escalation.EscalationRequested;
import io.baton.intake.clock.domain.ClockState;
import io.baton.intake.clock.domain.SlaExamples;
import io.baton.intake.clock.domain.VerdictKind;
import io.baton.intake.policy.BundledPolicy;
import io.baton.intake.policy.domain.PolicyVersions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class JudgeClocksTest {
    private final CaseStory story = CaseStory.live().under(BundledPolicy.with(SlaExamples.tenMinutes()));

    @Test
    void tellsADeadlineBeforeTheEventThatComesAfterIt() {
        story.at(0, CaseStory.opened()).at(12, CaseStory.customer("hello?"));
        assertThat(sla()).containsExactly("at-risk first-response#0 at 8", "breached first-response#0 at 10");
        assertThat(story.requests()).startsWith("requested");
        Emitted breach = story.ofType(EmittedTypes.SLA_BREACHED).get(0);
        Emitted request = story.ofType(EmittedTypes.ESCALATION_REQUESTED).get(0);
        assertThat(request.time()).isEqualTo(CaseStory.minute(10));
        assertThat(request.causationId()).isEqualTo(breach.asCause());
        EscalationRequested asked = (EscalationRequested) request.data();
        assertThat(asked.triggers()).singleElement().satisfies(trigger -> {
            assertThat(trigger.type()).isEqualTo(TriggerType.SLA_BREACHED);
            assertThat(trigger.evidence()).contains("first response", "2026-03-02T08:10:00Z", "ten-minutes");
        });
        assertThat(asked.snapshot().clocks()).extracting("state").containsExactly("RUNNING", "BREACHED");
    }

    @Test
    void namesTheDeadlineToTheSecond() {
        var event =
                new ContactEvent("e-1", CaseStory.SOURCE, "T-1", CaseStory.START.plusNanos(1_000), CaseStory.opened());
        story.take(event, CaseStory.minute(1)).tick(CaseStory.minute(11));
        assertThat(story.file().escalations().fired())
                .extracting(fired -> fired.trigger().evidence())
                .containsExactly("first response was due at 2026-03-02T08:10:00Z: PT10M by the policy ten-minutes");
        assertThat(((SlaChanged) story.ofType(EmittedTypes.SLA_BREACHED).get(0).data()).due())
                .isEqualTo(CaseStory.minute(10).plusNanos(1_000));
    }

    @Test
    void tellsADeadlineAtTheTickAfterIt() {
        story.at(0, CaseStory.opened()).tick(CaseStory.minute(10));
        assertThat(sla()).containsExactly("at-risk first-response#0 at 8");
        story.tick(CaseStory.minute(10).plusMillis(1)).tick(CaseStory.minute(11));
        assertThat(sla()).containsExactly("at-risk first-response#0 at 8", "breached first-response#0 at 10");
    }

    @Test
    void onlyHintsWhereThePolicyDoesNotEscalate() {
        story.under(BundledPolicy.with(SlaExamples.policy("hints", 10, 10, 120, false, Set.of())));
        story.at(0, CaseStory.opened()).tick(CaseStory.minute(15));
        assertThat(sla()).hasSize(2);
        assertThat(story.requests()).isEmpty();
    }

    @Test
    void escalatesAlreadyAtRiskWhereThePolicySaysSo() {
        story.under(BundledPolicy.with(SlaExamples.policy("early", 10, 10, 120, false, Set.of(VerdictKind.AT_RISK))));
        story.at(0, CaseStory.opened()).tick(CaseStory.minute(9));
        assertThat(story.file().escalations().fired())
                .extracting(fired -> fired.trigger().type())
                .containsExactly(TriggerType.SLA_AT_RISK);
    }

    @Test
    void correctsABreachThatALateAnswerDisproves() {
        story.at(0, CaseStory.opened()).tick(CaseStory.minute(15));
        Emitted breach = story.ofType(EmittedTypes.SLA_BREACHED).get(0);
        story.take(CaseStory.event(9, CaseStory.said(AuthorKind.AGENT, "Hello")), CaseStory.minute(16));
        assertThat(sla()).contains("corrected first-response#0 at 9");
        assertThat(story.file().escalations().fired())
                .extracting(fired -> fired.trigger().withdrawn())
                .containsExactly(true);
        assertThat(story.ofType(EmittedTypes.ESCALATION_CASE_CHANGED))
                .extracting(event -> ((CaseChanged) event.data()).withdrawnTrigger())
                .contains(breach.asCause());
        assertThat(((SlaChanged) story.ofType(EmittedTypes.SLA_CORRECTED).get(0).data()).due())
                .isEqualTo(CaseStory.minute(10));
    }

    @Test
    void tellsABreachThatALateMessageShowsButAsksForNothingOnceItIsOver() {
        story.at(0, CaseStory.opened())
                .at(5, CaseStory.said(AuthorKind.AGENT, "Hello"))
                .at(40, CaseStory.said(AuthorKind.AGENT, "Are you there?"))
                .take(CaseStory.event(20, CaseStory.customer("One thing more")), CaseStory.minute(41));
        assertThat(sla()).containsExactly("at-risk next-response#0 at 28", "breached next-response#0 at 30");
        assertThat(story.requests()).isEmpty();
    }

    @Test
    void asksForNothingOnceTheCaseIsResolved() {
        story.at(0, CaseStory.opened()).at(9, CaseStory.resolved()).tick(CaseStory.minute(30));
        assertThat(sla()).containsExactly("at-risk first-response#0 at 8");
        assertThat(story.requests()).isEmpty();
    }

    @Test
    void callsNobodyForACustomerWhoWantedNothingMore() {
        story.at(0, CaseStory.opened())
                .at(1, CaseStory.said(AuthorKind.BOT, "Is there anything else I can help you with?"))
                .at(2, CaseStory.customer("nope, all good"))
                .tick(CaseStory.minute(30));
        assertThat(sla()).containsExactly("at-risk first-response#0 at 8", "breached first-response#0 at 10");
        assertThat(story.requests()).isEmpty();
    }

    @Test
    void callsSomebodyForACustomerWhoWantedNoneOfWhatWasProposed() {
        story.at(0, CaseStory.opened())
                .at(1, CaseStory.said(AuthorKind.BOT, "Shall I send you our article about it?"))
                .at(2, CaseStory.customer("nope, all good"))
                .tick(CaseStory.minute(30));
        assertThat(story.requests()).containsExactly("requested");
    }

    @Test
    void keepsTheAnswerToACustomerThoughALateOfferShowsThatTheyHadLeft() {
        ContactEvent offer = CaseStory.event(19, CaseStory.said(AuthorKind.AGENT, "Anything else?"));
        CaseStory inOrder = CaseStory.live().under(BundledPolicy.with(SlaExamples.tenMinutes()));
        for (CaseStory each : List.of(story, inOrder)) {
            each.at(0, CaseStory.opened()).at(5, CaseStory.said(AuthorKind.AGENT, "It is replaced."));
        }
        inOrder.take(offer, CaseStory.minute(19));
        for (CaseStory each : List.of(story, inOrder)) {
            each.at(20, CaseStory.customer("No, thanks")).at(22, CaseStory.said(AuthorKind.AGENT, "Goodbye."));
        }
        assertThat(clocks(story)).contains(tuple(ClockName.NEXT_RESPONSE, ClockState.MET));
        story.take(offer, CaseStory.minute(23));

        assertThat(clocks(story))
                .isEqualTo(clocks(inOrder))
                .doesNotContain(tuple(ClockName.NEXT_RESPONSE, ClockState.MET));
        assertThat(story.ofType(EmittedTypes.MILESTONE_NEXT_RESPONSE))
                .extracting(Emitted::time)
                .containsExactly(CaseStory.minute(22));
        assertThat(inOrder.ofType(EmittedTypes.MILESTONE_NEXT_RESPONSE))
                .extracting(Emitted::time)
                .containsExactly(CaseStory.minute(22));
    }

    @Test
    void countsAReplyThatResolvesTheCaseWhateverTheIds() {
        story.at(0, CaseStory.opened())
                .at(5, CaseStory.resolved())
                .at(5, CaseStory.said(AuthorKind.AGENT, "Replaced."));
        assertThat(story.file().lifecycle().turns().get(0).at().eventId()).isEqualTo("e-0005-CaseResolved");
        assertThat(clocks(story)).contains(tuple(ClockName.FIRST_RESPONSE, ClockState.MET));
    }

    @Test
    void tellsTheHolderOfTheEscalationHowFurtherClocksStand() {
        story.at(0, CaseStory.opened()).at(1, CaseStory.button()).tick(CaseStory.minute(9));
        CaseChanged change = (CaseChanged)
                story.ofType(EmittedTypes.ESCALATION_CASE_CHANGED).get(0).data();
        assertThat(change.clock().state()).isEqualTo("RUNNING");
        story.tick(CaseStory.minute(11));
        assertThat(story.lastRequests()).containsExactly("trigger-added");
    }

    @Test
    void measuresOpenClocksAnewWhenThePolicyIsEdited() {
        PolicyVersions versions = new PolicyVersions(
                Map.of(
                        1, BundledPolicy.with(SlaExamples.tenMinutes()).currentPolicy(),
                        2,
                                BundledPolicy.with(SlaExamples.policy(
                                                "long", 60, 60, 600, false, Set.of(VerdictKind.BREACHED)))
                                        .currentPolicy()),
                1);
        story.under(versions).at(0, CaseStory.opened()).tick(CaseStory.minute(12));
        story.edited(versions.at(2), CaseStory.minute(13)).tick(CaseStory.minute(30));
        assertThat(sla())
                .containsExactly(
                        "at-risk first-response#0 at 8",
                        "breached first-response#0 at 10",
                        "corrected first-response#0 at 13");
        story.tick(CaseStory.minute(61));
        assertThat(sla()).endsWith("breached first-response#0 at 60");
    }

    @Test
    void judgesALiveCaseByTheOldPolicyUpToTheEdit() {
        PolicyVersions versions = new PolicyVersions(
                Map.of(
                        1, BundledPolicy.with(SlaExamples.tenMinutes()).currentPolicy(),
                        2,
                                BundledPolicy.with(SlaExamples.policy("long", 60, 60, 600, false, Set.of()))
                                        .currentPolicy()),
                1);
        story.under(versions).at(0, CaseStory.opened());
        story.edited(versions.at(2), CaseStory.minute(12));
        assertThat(sla())
                .containsExactly(
                        "at-risk first-response#0 at 8",
                        "breached first-response#0 at 10",
                        "corrected first-response#0 at 12");
    }

    @Test
    void neverGoesBackToAnOlderPolicy() {
        story.at(0, CaseStory.opened());
        assertThat(story.file().clocking().under(3).under(2).version()).isEqualTo(3);
    }

    @Test
    void judgesAHistoricCaseByItsOwnTimeAlone() {
        CaseStory old = CaseStory.historic().under(BundledPolicy.with(SlaExamples.tenMinutes()));
        old.at(0, CaseStory.opened())
                .at(5, CaseStory.said(AuthorKind.AGENT, "Hello"))
                .at(30, CaseStory.resolved());
        assertThat(old.emitted()).noneMatch(event -> event.type().startsWith("baton.sla."));
    }

    private static List<Tuple> clocks(CaseStory told) {
        return CaseClocks.of(told.file(), BundledPolicy.with(SlaExamples.tenMinutes())).all().stream()
                .map(clock -> tuple(clock.name(), clock.state()))
                .toList();
    }

    private List<String> sla() {
        return story.emitted().stream()
                .filter(event -> event.data() instanceof SlaChanged)
                .map(event -> {
                    SlaChanged data = (SlaChanged) event.data();
                    String type = event.type()
                            .substring("baton.sla.".length(), event.type().length() - ".v1".length());
                    return type + " " + ClockReasons.about(data.clock(), data.cycle()) + " at " + minutes(event.time());
                })
                .toList();
    }

    private static long minutes(Instant moment) {
        return Duration.between(CaseStory.START, moment).toMinutes();
    }
}
