package io.baton.intake.casefile.domain;

import io.baton.contracts.Emitted;
import io.baton.contracts.EmittedData;
import io.baton.contracts.EmittedTypes;
import io.baton.contracts.EscalationKind;
import io.baton.contracts.EscalationStatus;
import io.baton.contracts.Ids;
import io.baton.contracts.Priority;
import io.baton.contracts.SupportLevel;
import io.baton.contracts.Trigger;
import io.baton.contracts.TriggerType;
import io.baton.contracts.escalation.CaseSnapshot;
import io.baton.contracts.escalation.EscalationAccepted;
import io.baton.contracts.escalation.EscalationReturned;
import io.baton.contracts.escalation.EscalationRouted;
import io.baton.contracts.escalation.EscalationView;
import io.baton.intake.policy.BundledPolicy;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What routing would tell. */
final class Routing {
    private Routing() {}

    static Emitted returned(CaseFile file) {
        EscalationView view =
                view(file, file.escalations().open().escalationId(), EscalationStatus.RETURNED, CaseStory.START);
        return event(file, EmittedTypes.ESCALATION_RETURNED, 3, new EscalationReturned(view, "agent-7", "not needed"));
    }

    static Emitted accepted(CaseFile file, long sequence) {
        EscalationView view =
                view(file, file.escalations().open().escalationId(), EscalationStatus.ACCEPTED, CaseStory.START);
        return event(file, EmittedTypes.ESCALATION_ACCEPTED, sequence, new EscalationAccepted(view, "agent-7"));
    }

    static Emitted routed(CaseFile file, UUID escalationId, Instant requestedAt, long sequence) {
        Trigger trigger =
                new Trigger(TriggerType.BUTTON, "pressed", "escalation-asked", 1.0, requestedAt, "x#y", false);
        return routed(file, escalationId, requestedAt, sequence, List.of(trigger), List.of());
    }

    static Emitted routed(
            CaseFile file,
            UUID escalationId,
            Instant requestedAt,
            long sequence,
            List<Trigger> triggers,
            List<UUID> merged) {
        EscalationView view = view(file, escalationId, EscalationStatus.QUEUED, requestedAt, triggers);
        CaseSnapshot snapshot = Snapshots.of(file, CaseClocks.of(file, BundledPolicy.versions()));
        return event(
                file,
                EmittedTypes.ESCALATION_ROUTED,
                sequence,
                new EscalationRouted(view, List.of(), snapshot, merged));
    }

    private static EscalationView view(CaseFile file, UUID id, EscalationStatus status, Instant requestedAt) {
        Trigger trigger =
                new Trigger(TriggerType.BUTTON, "pressed", "escalation-asked", 1.0, requestedAt, "x#y", false);
        return view(file, id, status, requestedAt, List.of(trigger));
    }

    private static EscalationView view(
            CaseFile file, UUID id, EscalationStatus status, Instant requestedAt, List<Trigger> triggers) {
        return new EscalationView(
                id,
                file.caseId(),
                status,
                List.of(EscalationKind.FUNCTIONAL),
                SupportLevel.L2,
                Priority.P3,
                "team",
                null,
                triggers,
                List.of(),
                requestedAt,
                null,
                null,
                false,
                1,
                file.dimensions());
    }

    private static Emitted event(CaseFile file, String type, long sequence, EmittedData data) {
        Instant time = CaseStory.START.plusSeconds(90);
        UUID id = Ids.eventId(file.caseId(), type, "routing#" + sequence);
        return new Emitted(id, type, "routing-service", file.caseId(), time, "cause", sequence, data);
    }
}
