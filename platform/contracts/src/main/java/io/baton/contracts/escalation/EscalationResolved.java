package io.baton.contracts.escalation;

import io.baton.contracts.Actor;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;

/**
 * The escalation is resolved, by its agent or because its case was.
 *
 * @param escalation as it stands now
 * @param by the agent, or whoever resolved the case
 * @param resolution what solved it, or null
 */
public record EscalationResolved(
        @NotNull EscalationView escalation, @NotNull Actor by, String resolution) implements EscalationEventData {
    public EscalationResolved {
        Objects.requireNonNull(escalation, "escalation");
        Objects.requireNonNull(by, "by");
    }
}
