package io.baton.routing;

import io.baton.contracts.Actor;
import io.baton.contracts.AuthorKind;
import io.baton.contracts.Channel;
import io.baton.contracts.Customer;
import io.baton.contracts.Emitted;
import io.baton.contracts.EmittedData;
import io.baton.contracts.EmittedTypes;
import io.baton.contracts.Ids;
import io.baton.contracts.Severity;
import io.baton.contracts.SupportLevel;
import io.baton.contracts.Tier;
import io.baton.contracts.Trigger;
import io.baton.contracts.TriggerType;
import io.baton.contracts.escalation.CaseChange;
import io.baton.contracts.escalation.CaseChanged;
import io.baton.contracts.escalation.CaseSnapshot;
import io.baton.contracts.escalation.EscalationRequested;
import io.baton.contracts.escalation.SnapshotMessage;
import io.baton.contracts.escalation.TriggerAdded;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What intake sends about one case, for tests. */
public final class Cases {
    public static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    private final UUID caseId;
    private final UUID escalationId;
    private final boolean historic;
    private final String issueType;
    private long sequence;

    public Cases(String subject, String issueType, boolean historic) {
        this.caseId = Ids.caseId("https://desk.example/test", subject);
        this.escalationId = Ids.escalationId(caseId, "first");
        this.historic = historic;
        this.issueType = issueType;
    }

    public UUID caseId() {
        return caseId;
    }

    public UUID escalationId() {
        return escalationId;
    }

    public Emitted requested(TriggerType... types) {
        return requested(escalationId, types);
    }

    public Emitted requested(UUID escalationId, TriggerType... types) {
        return event(
                EmittedTypes.ESCALATION_REQUESTED,
                new EscalationRequested(
                        escalationId,
                        caseId,
                        List.of(types).stream().map(type -> trigger(type, "r")).toList(),
                        snapshot(),
                        historic));
    }

    public Emitted triggerAdded(TriggerType type) {
        return event(
                EmittedTypes.ESCALATION_TRIGGER_ADDED,
                new TriggerAdded(escalationId, caseId, trigger(type, "t" + sequence), snapshot(), historic));
    }

    public Emitted message(String text) {
        SnapshotMessage message =
                new SnapshotMessage(at(sequence), new Actor(AuthorKind.CUSTOMER, "cu-1", null), text, -0.5);
        return changed(CaseChange.MESSAGE, message, null, historic);
    }

    public Emitted resolved(String by) {
        return changed(CaseChange.RESOLVED, null, new Actor(AuthorKind.AGENT, by, null), historic);
    }

    public Emitted live() {
        return changed(CaseChange.LIVE, null, null, false);
    }

    /** A late event disproves the trigger of this cause. */
    public Emitted withdrawn(String eventId) {
        return event(
                EmittedTypes.ESCALATION_CASE_CHANGED,
                new CaseChanged(
                        escalationId, caseId, CaseChange.CLOCK, null, null, null, null, eventId, null, null, historic));
    }

    private Emitted changed(CaseChange change, SnapshotMessage message, Actor by, boolean historic) {
        return event(
                EmittedTypes.ESCALATION_CASE_CHANGED,
                new CaseChanged(
                        escalationId,
                        caseId,
                        change,
                        message,
                        null,
                        null,
                        null,
                        null,
                        by,
                        "Restarted the modem",
                        historic));
    }

    public static Trigger trigger(TriggerType type, String event) {
        return new Trigger(type, "evidence of " + type, "detector", 1.0, START, "desk#" + event, null);
    }

    public CaseSnapshot snapshot() {
        return new CaseSnapshot(
                "https://desk.example/test",
                "C-1",
                START,
                Channel.CHAT,
                "Acme",
                "The internet is down since the morning",
                issueType,
                "internet",
                Severity.NORMAL,
                "en",
                new Customer(
                        "cu-1",
                        "Kim Lee",
                        null,
                        null,
                        Tier.BUSINESS,
                        null,
                        null,
                        "en",
                        null,
                        BigDecimal.TEN,
                        "USD",
                        null,
                        null),
                "technical",
                "front-1",
                SupportLevel.L1,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(0.1, -0.4),
                List.of(),
                List.of(new SnapshotMessage(
                        START, new Actor(AuthorKind.CUSTOMER, "cu-1", null), "When will it work again?", -0.4)),
                1,
                null);
    }

    private Emitted event(String type, EmittedData data) {
        sequence++;
        String cause = "https://desk.example/test#" + caseId + sequence;
        return new Emitted(
                Ids.eventId(escalationId, type, cause),
                type,
                "intake-service",
                caseId,
                at(sequence),
                cause,
                sequence,
                data);
    }

    private static Instant at(long minutes) {
        return START.plusSeconds(60 * minutes);
    }
}
