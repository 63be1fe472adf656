package io.baton.local.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.contracts.Audience;
import io.baton.contracts.Channel;
import io.baton.contracts.Composer;
import io.baton.contracts.Customer;
import io.baton.contracts.Dimensions;
import io.baton.contracts.DraftChannel;
import io.baton.contracts.DraftStatus;
import io.baton.contracts.Emitted;
import io.baton.contracts.EmittedData;
import io.baton.contracts.EmittedTypes;
import io.baton.contracts.EscalationKind;
import io.baton.contracts.EscalationStatus;
import io.baton.contracts.HoldType;
import io.baton.contracts.Priority;
import io.baton.contracts.Scenario;
import io.baton.contracts.SupportLevel;
import io.baton.contracts.Trigger;
import io.baton.contracts.TriggerType;
import io.baton.contracts.draft.DraftComposed;
import io.baton.contracts.draft.DraftHeld;
import io.baton.contracts.draft.DraftView;
import io.baton.contracts.draft.Hold;
import io.baton.contracts.escalation.CaseSnapshot;
import io.baton.contracts.escalation.EscalationAccepted;
import io.baton.contracts.escalation.EscalationOffered;
import io.baton.contracts.escalation.EscalationRouted;
import io.baton.contracts.escalation.EscalationView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FeedLinesTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final UUID CASE = UUID.fromString("11111111-1111-4111-8111-111111111111");
    private static final UUID ESCALATION = UUID.fromString("22222222-2222-4222-8222-222222222222");
    private static final Trigger BUTTON = trigger(TriggerType.BUTTON, "I want\n a person");
    private static final Trigger LEGAL = trigger(TriggerType.LEGAL_THREAT, "my lawyer");

    private final FeedLines lines = new FeedLines(Style.PLAIN, caseId -> "NW-1");

    @Test
    void tellsCaseTriggerDecisionAndDraftInOneLine() {
        assertThat(after(routed(BUTTON))).isEmpty();
        assertThat(after(composed())).isEmpty();
        assertThat(after(offered())).isEmpty();
        assertThat(lines.due(NOW.plusMillis(999))).isEmpty();
        assertThat(lines.due(NOW.plusSeconds(1)))
                .containsExactly("12:00:01  NW-1                Northwind · CHAT  BUTTON “I want a person”"
                        + "  →  P2 L2 billing FUNCTIONAL+AUTOMATED, offered to ada"
                        + "  →  draft composed ESCALATION_CONFIRMED (90 words)");
        assertThat(lines.due(NOW.plusSeconds(2))).isEmpty();
    }

    @Test
    void tellsTheSameWhenTheDraftIsReadFirst() {
        after(composed());
        after(routed(BUTTON));

        assertThat(lines.due(NOW.plusSeconds(1)))
                .singleElement()
                .asString()
                .endsWith(", in the queue  →  draft composed ESCALATION_CONFIRMED (90 words)");
    }

    @Test
    void doesNotWaitForADraftForLong() {
        after(routed(BUTTON));

        assertThat(lines.due(NOW.plusMillis(4_999))).isEmpty();
        assertThat(lines.due(NOW.plusSeconds(5))).singleElement().asString().endsWith("→  no draft yet");
        assertThat(lines.due(NOW.plusSeconds(60))).isEmpty();
    }

    @Test
    void tellsWhatHappensLaterInALineOfItsOwn() {
        after(routed(BUTTON));
        lines.due(NOW.plusSeconds(5));

        assertThat(after(routed(BUTTON, LEGAL)))
                .containsExactly("12:00:00  NW-1                + LEGAL_THREAT “my lawyer”"
                        + "  →  P2 L2 billing FUNCTIONAL+AUTOMATED, in the queue");
        assertThat(after(held()))
                .containsExactly(
                        "12:00:00  NW-1                draft held ESCALATION_CONFIRMED (90 words):" + " LEGAL_THREAT");
        assertThat(after(accepted())).containsExactly("12:00:00  NW-1                accepted (ada)");
    }

    private List<String> after(EmittedData data) {
        return lines.after(new Emitted(UUID.randomUUID(), type(data), "test", CASE, NOW, "test#1", 1, data), NOW);
    }

    private static String type(EmittedData data) {
        return EmittedTypes.all().entrySet().stream()
                .filter(type -> type.getValue().data().isInstance(data))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private static EscalationRouted routed(Trigger... triggers) {
        return new EscalationRouted(view(EscalationStatus.QUEUED, null, triggers), List.of(), snapshot(), List.of());
    }

    private static EscalationOffered offered() {
        return new EscalationOffered(view(EscalationStatus.OFFERED, "ada", BUTTON), "ada", "1", null);
    }

    private static EscalationAccepted accepted() {
        return new EscalationAccepted(view(EscalationStatus.ACCEPTED, "ada", BUTTON), "ada");
    }

    private static DraftComposed composed() {
        return new DraftComposed(draft(DraftStatus.COMPOSED, List.of()));
    }

    private static DraftHeld held() {
        return new DraftHeld(draft(DraftStatus.HELD, List.of(new Hold(HoldType.LEGAL_THREAT, "lawyer", null))));
    }

    private static DraftView draft(DraftStatus status, List<Hold> holds) {
        return new DraftView(
                ESCALATION,
                ESCALATION,
                CASE,
                Scenario.ESCALATION_CONFIRMED,
                Audience.GENERAL,
                DraftChannel.EMAIL,
                "en",
                status,
                Composer.BUILT_IN,
                90,
                List.of(),
                holds,
                List.of(),
                false,
                1);
    }

    private static EscalationView view(EscalationStatus status, String agent, Trigger... triggers) {
        return new EscalationView(
                ESCALATION,
                CASE,
                status,
                List.of(EscalationKind.FUNCTIONAL, EscalationKind.AUTOMATED),
                SupportLevel.L2,
                Priority.P2,
                "billing",
                agent,
                List.of(triggers),
                List.of(),
                NOW,
                null,
                null,
                false,
                1,
                new Dimensions(
                        "https://desk.example",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    private static CaseSnapshot snapshot() {
        return new CaseSnapshot(
                "https://desk.example",
                "NW-1",
                NOW,
                Channel.CHAT,
                "Northwind",
                null,
                null,
                null,
                null,
                null,
                Customer.known("c-1"),
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0,
                null);
    }

    private static Trigger trigger(TriggerType type, String evidence) {
        return new Trigger(type, evidence, "test", 0.9, NOW, "test#1", null);
    }
}
