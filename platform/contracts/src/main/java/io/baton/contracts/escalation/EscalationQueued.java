package io.baton.contracts.escalation;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;

/**
 * The escalation waits in a queue.
 *
 * @param escalation as it stands now
 * @param reason why it waits, a sentence
 */
public record EscalationQueued(
        @NotNull EscalationView escalation, @NotNull String reason) implements EscalationEventData {
    public EscalationQueued {
        Objects.requireNonNull(escalation, "escalation");
        Objects.requireNonNull(reason, "reason");
    }
}
