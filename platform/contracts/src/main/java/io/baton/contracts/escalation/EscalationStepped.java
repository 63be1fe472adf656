package io.baton.contracts.escalation;

import io.baton.contracts.SupportLevel;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;

/**
 * The escalation has climbed a step.
 *
 * @param escalation as it stands now
 * @param from the level before
 * @param to the level now
 * @param reason why, or null
 */
public record EscalationStepped(
        @NotNull EscalationView escalation,
        @NotNull SupportLevel from,
        @NotNull SupportLevel to,
        String reason) implements EscalationEventData {
    public EscalationStepped {
        Objects.requireNonNull(escalation, "escalation");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }
}
