package io.baton.contracts.escalation;

import io.baton.contracts.Lists;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;

/**
 * The matrix has decided about an escalation: for the first time, or again because of a further trigger.
 *
 * @param escalation as it stands now
 * @param explanation every rule that fired, in the order of the matrix
 * @param snapshot the case as the matrix saw it
 */
public record EscalationRouted(
        @NotNull EscalationView escalation,
        @NotNull List<FiredRule> explanation,
        @NotNull CaseSnapshot snapshot) implements EscalationEventData {
    public EscalationRouted {
        Objects.requireNonNull(escalation, "escalation");
        explanation = Lists.copy(explanation);
        Objects.requireNonNull(snapshot, "snapshot");
    }
}
