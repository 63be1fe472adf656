package io.baton.contracts.escalation;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;

/**
 * The escalation was given to another team or agent.
 *
 * @param escalation as it stands now
 */
public record EscalationTransferred(
        @NotNull EscalationView escalation, String fromTeam, String fromAgent, String by, String reason)
        implements EscalationEventData {
    public EscalationTransferred {
        Objects.requireNonNull(escalation, "escalation");
    }
}
