package io.baton.contracts.escalation;

import io.baton.contracts.Actor;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;

/**
 * The escalation is resolved, by its agent or because its case was.
 *
 * @param escalation as it stands now
 */
public record EscalationResolved(
        @NotNull EscalationView escalation, @NotNull Actor by, String resolution) implements EscalationEventData {
    public EscalationResolved {
        Objects.requireNonNull(escalation, "escalation");
        Objects.requireNonNull(by, "by");
    }
}
