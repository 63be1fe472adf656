package io.baton.contracts.escalation;

import io.baton.contracts.Priority;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;

/**
 * The escalation's priority was changed.
 *
 * @param escalation as it stands now
 * @param from the priority before
 * @param to the priority now
 * @param by who changed it, or null when Baton did
 * @param reason why, or null
 */
public record PriorityChanged(
        @NotNull EscalationView escalation,
        @NotNull Priority from,
        @NotNull Priority to,
        String by,
        String reason) implements EscalationEventData {
    public PriorityChanged {
        Objects.requireNonNull(escalation, "escalation");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }
}
