package io.baton.contracts.escalation;

import io.baton.contracts.EmittedData;
import io.baton.contracts.Lists;
import io.baton.contracts.Trigger;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Intake asks for an escalation.
 *
 * @param triggers at least one
 */
public record EscalationRequested(
        @NotNull UUID escalationId,
        @NotNull UUID caseId,
        @NotNull List<Trigger> triggers,
        @NotNull CaseSnapshot snapshot,
        @NotNull Boolean historic)
        implements EmittedData {
    public EscalationRequested {
        Objects.requireNonNull(escalationId, "escalationId");
        Objects.requireNonNull(caseId, "caseId");
        triggers = Lists.copy(triggers);
        Objects.requireNonNull(snapshot, "snapshot");
        Objects.requireNonNull(historic, "historic");
    }
}
