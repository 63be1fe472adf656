package io.baton.contracts.escalation;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;

/**
 * An agent has taken the escalation over.
 *
 * @param escalation as it stands now
 * @param agent who owns it now
 */
public record EscalationAccepted(
        @NotNull EscalationView escalation, @NotNull String agent) implements EscalationEventData {
    public EscalationAccepted {
        Objects.requireNonNull(escalation, "escalation");
        Objects.requireNonNull(agent, "agent");
    }
}
