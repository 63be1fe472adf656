package io.baton.local.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.contracts.ClockName;
import io.baton.contracts.CommitmentKind;
import io.baton.contracts.Dimensions;
import io.baton.contracts.Emitted;
import io.baton.contracts.EmittedData;
import io.baton.contracts.EmittedTypes;
import io.baton.contracts.EscalationStatus;
import io.baton.contracts.Priority;
import io.baton.contracts.SupportLevel;
import io.baton.contracts.Trigger;
import io.baton.contracts.TriggerType;
import io.baton.contracts.cases.CommitmentChanged;
import io.baton.contracts.cases.SlaChanged;
import io.baton.contracts.escalation.EscalationView;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ClockLinesTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final UUID CASE = UUID.fromString("11111111-1111-4111-8111-111111111111");
    private static final Dimensions DIMENSIONS = new Dimensions(
            "https://desk.example", null, null, null, null, null, null, null, null, null, null, null, null);

    private final ClockLines lines = new ClockLines(Style.PLAIN, caseId -> "NW-1");

    @Test
    void tellsThatAClockIsAtRisk() {
        assertThat(after(EmittedTypes.SLA_AT_RISK, sla(NOW.plusSeconds(180))))
                .containsExactly("12:00:00  NW-1                first response at risk, due 12:03:00"
                        + " (15 min by live-conversation)");
        assertThat(after(EmittedTypes.SLA_AT_RISK, sla(NOW.plus(Duration.ofHours(20)))))
                .singleElement()
                .asString()
                .contains("due Tue 24 Nov 08:00");
    }

    @Test
    void tellsWhatWasMissedWhenNoEscalationComesOfIt() {
        assertThat(after(EmittedTypes.SLA_BREACHED, sla(NOW))).isEmpty();

        assertThat(lines.due(NOW.plusMillis(2_999))).isEmpty();
        assertThat(lines.due(NOW.plusSeconds(3)))
                .containsExactly("12:00:03  NW-1                first response missed, was due 12:00:00"
                        + " (15 min by live-conversation)");
        assertThat(lines.due(NOW.plusSeconds(6))).isEmpty();
    }

    @Test
    void leavesWhatMakesAnEscalationToItsLine() {
        Emitted before = event(EmittedTypes.SLA_BREACHED, sla(NOW));
        Emitted after = event(EmittedTypes.SLA_BREACHED, sla(NOW));
        lines.after(before, sla(NOW), NOW);
        lines.escalated(escalation(EscalationStatus.QUEUED, before, after));
        lines.after(after, sla(NOW), NOW);

        assertThat(lines.due(NOW.plusSeconds(60))).isEmpty();
    }

    @Test
    void passesHintsOverWhileTheCaseIsEscalated() {
        lines.escalated(escalation(EscalationStatus.ACCEPTED));
        assertThat(after(EmittedTypes.SLA_AT_RISK, sla(NOW))).isEmpty();
        assertThat(after(EmittedTypes.COMMITMENT_AT_RISK, promise())).isEmpty();

        lines.escalated(escalation(EscalationStatus.RESOLVED));
        assertThat(after(EmittedTypes.SLA_AT_RISK, sla(NOW))).hasSize(1);
    }

    @Test
    void tellsWhatBecomesOfPromises() {
        assertThat(after(EmittedTypes.COMMITMENT_AT_RISK, promise()))
                .containsExactly("12:00:00  NW-1                promise at risk: “write again”, due 12:30:00");
        assertThat(after(EmittedTypes.COMMITMENT_KEPT, promise()))
                .containsExactly("12:00:00  NW-1                promise kept: “write again”, due 12:30:00");
        assertThat(after(EmittedTypes.COMMITMENT_MISSED, promise())).isEmpty();
        assertThat(lines.due(NOW.plusSeconds(3)))
                .containsExactly("12:00:03  NW-1                promise missed: “write again”, due 12:30:00");
    }

    @Test
    void takesBackWhatALateEventDisproves() {
        assertThat(after(EmittedTypes.SLA_CORRECTED, sla(NOW)))
                .containsExactly("12:00:00  NW-1                first response was not missed, as a late event shows");
    }

    private List<String> after(String type, SlaChanged data) {
        return lines.after(event(type, data), data, NOW);
    }

    private List<String> after(String type, CommitmentChanged data) {
        return lines.after(event(type, data), data, NOW);
    }

    private static Emitted event(String type, EmittedData data) {
        return new Emitted(UUID.randomUUID(), type, "intake-service", CASE, NOW, "test#1", 1, data);
    }

    private static SlaChanged sla(Instant due) {
        return new SlaChanged(
                CASE, ClockName.FIRST_RESPONSE, 0, Duration.ofMinutes(15), due, "live-conversation", false, DIMENSIONS);
    }

    private static CommitmentChanged promise() {
        return new CommitmentChanged(
                CASE, CASE, CommitmentKind.UPDATE, "write again", NOW.plusSeconds(1_800), null, false, DIMENSIONS);
    }

    private static EscalationView escalation(EscalationStatus status, Emitted... causes) {
        List<Trigger> triggers = List.of(causes).stream()
                .map(cause -> new Trigger(
                        TriggerType.SLA_BREACHED, "was due", "service-level", 1.0, NOW, cause.asCause(), null))
                .toList();
        List<Trigger> atLeastOne = triggers.isEmpty()
                ? List.of(new Trigger(TriggerType.BUTTON, "pressed", "asked", 1.0, NOW, "test#1", null))
                : triggers;
        return new EscalationView(
                CASE,
                CASE,
                status,
                List.of(),
                SupportLevel.L2,
                Priority.P2,
                "billing",
                null,
                atLeastOne,
                List.of(),
                NOW,
                null,
                null,
                false,
                1,
                DIMENSIONS);
    }
}
