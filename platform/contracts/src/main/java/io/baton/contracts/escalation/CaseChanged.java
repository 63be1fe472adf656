package io.baton.contracts.escalation;

import io.baton.contracts.Actor;
import io.baton.contracts.EmittedData;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.UUID;

/**
 * A case changed while it has an open escalation. What changed tells which of the optional parts is there.
 *
 * @param escalationId the open escalation
 * @param caseId its case
 * @param change what changed
 * @param message MESSAGE: the message, otherwise null
 * @param attempt ATTEMPT: what was tried, otherwise null
 * @param approval APPROVAL: what needs approval, otherwise null
 * @param clock CLOCK: its reading, otherwise null
 * @param withdrawnTrigger CLOCK: the {@code eventId} of a trigger that is disproved by it, or null
 * @param by RESOLVED: who resolved the case, or null
 * @param text RESOLVED: the resolution; REOPENED: the reason; or null
 * @param historic true when the case is history still
 */
public record CaseChanged(
        @NotNull UUID escalationId,
        @NotNull UUID caseId,
        @NotNull CaseChange change,
        SnapshotMessage message,
        SnapshotAttempt attempt,
        SnapshotApproval approval,
        SnapshotClock clock,
        String withdrawnTrigger,
        Actor by,
        String text,
        @NotNull Boolean historic)
        implements EmittedData {
    public CaseChanged {
        Objects.requireNonNull(escalationId, "escalationId");
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(historic, "historic");
    }
}
