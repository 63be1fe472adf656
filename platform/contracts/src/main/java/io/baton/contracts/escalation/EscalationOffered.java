package io.baton.contracts.escalation;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Objects;

/**
 * The escalation is offered to an agent, who does not own it yet.
 *
 * @param escalation as it stands now
 * @param agent to whom
 * @param stepToken makes a late answer harmless
 * @param expiresAt or null when the offer does not expire
 */
public record EscalationOffered(
        @NotNull EscalationView escalation,
        @NotNull String agent,
        @NotNull String stepToken,
        Instant expiresAt) implements EscalationEventData {
    public EscalationOffered {
        Objects.requireNonNull(escalation, "escalation");
        Objects.requireNonNull(agent, "agent");
        Objects.requireNonNull(stepToken, "stepToken");
    }
}
