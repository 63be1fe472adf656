package io.baton.contracts.escalation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.baton.contracts.Lists;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * The matrix has decided about an escalation: for the first time, or again because of a further trigger.
 *
 * @param escalation as it stands now
 * @param explanation every rule that fired, in the order of the matrix
 * @param snapshot the case as the matrix saw it
 * @param mergedRequests ids under which intake asked for escalations that became part of this one, the latest ones; such
 *     an id never becomes an escalation of its own. Absent when there are none
 */
public record EscalationRouted(
        @NotNull EscalationView escalation,
        @NotNull List<FiredRule> explanation,
        @NotNull CaseSnapshot snapshot,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<UUID> mergedRequests)
        implements EscalationEventData {
    public EscalationRouted {
        Objects.requireNonNull(escalation, "escalation");
        explanation = Lists.copy(explanation);
        Objects.requireNonNull(snapshot, "snapshot");
        mergedRequests = Lists.copy(mergedRequests);
    }
}
