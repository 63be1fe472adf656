package io.baton.contracts.escalation;

import io.baton.contracts.Actor;
import io.baton.contracts.EmittedData;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.UUID;

/**
 * A case changed while it has an open escalation. What changed tells which of the optional parts is there.
 *
 * @param by who resolved the case
 * @param text the resolution or the reason
 */
public record CaseChanged(
        @NotNull UUID escalationId,
        @NotNull UUID caseId,
        @NotNull CaseChange change,
        SnapshotMessage message,
        SnapshotAttempt attempt,
        SnapshotApproval approval,
        SnapshotClock clock,
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
