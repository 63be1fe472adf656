package io.baton.contracts.escalation;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;

/**
 * The escalation was given to another team or agent.
 *
 * @param escalation as it stands now
 * @param fromTeam the team before, or null
 * @param fromAgent the agent before, or null
 * @param by who transferred it, or null when Baton did
 * @param reason why, or null
 */
public record EscalationTransferred(
        @NotNull EscalationView escalation, String fromTeam, String fromAgent, String by, String reason)
        implements EscalationEventData {
    public EscalationTransferred {
        Objects.requireNonNull(escalation, "escalation");
    }
}
