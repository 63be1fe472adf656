package io.baton.contracts.escalation;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;

/**
 * The receiver gave the escalation back as not needing it.
 *
 * @param escalation as it stands now
 * @param agent who returned it
 * @param findings what was found, for the front line
 */
public record EscalationReturned(
        @NotNull EscalationView escalation,
        @NotNull String agent,
        @NotNull String findings) implements EscalationEventData {
    public EscalationReturned {
        Objects.requireNonNull(escalation, "escalation");
        Objects.requireNonNull(agent, "agent");
        Objects.requireNonNull(findings, "findings");
    }
}
