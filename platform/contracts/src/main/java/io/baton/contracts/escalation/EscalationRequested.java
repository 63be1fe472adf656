package io.baton.contracts.escalation;

import io.baton.contracts.EmittedData;
import io.baton.contracts.Lists;
import io.baton.contracts.Trigger;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Intake asks for an escalation.
 *
 * @param escalationId see {@link io.baton.contracts.Ids#escalationId}
 * @param caseId its case
 * @param triggers at least one
 * @param snapshot the case as it stands now
 * @param historic true when the case was history on reaching Baton
 */
public record EscalationRequested(
        @NotNull UUID escalationId,
        @NotNull UUID caseId,
        @NotNull @Size(min = 1) List<Trigger> triggers,
        @NotNull CaseSnapshot snapshot,
        @NotNull Boolean historic)
        implements EmittedData {
    public EscalationRequested {
        Objects.requireNonNull(escalationId, "escalationId");
        Objects.requireNonNull(caseId, "caseId");
        triggers = Lists.copy(triggers);
        if (triggers.isEmpty()) {
            throw new IllegalArgumentException("an escalation is asked for by at least one trigger");
        }
        Objects.requireNonNull(snapshot, "snapshot");
        Objects.requireNonNull(historic, "historic");
    }
}
