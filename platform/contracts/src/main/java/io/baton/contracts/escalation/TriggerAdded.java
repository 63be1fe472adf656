package io.baton.contracts.escalation;

import io.baton.contracts.EmittedData;
import io.baton.contracts.Trigger;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.UUID;

/**
 * A further reason for an open escalation.
 *
 * @param escalationId the escalation that is open as far as intake knows
 * @param caseId its case
 * @param trigger the further reason
 * @param snapshot the case as it stands now
 * @param historic true when the case was history on reaching Baton
 */
public record TriggerAdded(
        @NotNull UUID escalationId,
        @NotNull UUID caseId,
        @NotNull Trigger trigger,
        @NotNull CaseSnapshot snapshot,
        @NotNull Boolean historic)
        implements EmittedData {
    public TriggerAdded {
        Objects.requireNonNull(escalationId, "escalationId");
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(trigger, "trigger");
        Objects.requireNonNull(snapshot, "snapshot");
        Objects.requireNonNull(historic, "historic");
    }
}
