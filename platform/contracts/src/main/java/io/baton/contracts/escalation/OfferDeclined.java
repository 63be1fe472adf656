package io.baton.contracts.escalation;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;

/**
 * An agent has declined an offer.
 *
 * @param escalation as it stands now
 * @param agent who declined
 * @param reason why, or null
 */
public record OfferDeclined(
        @NotNull EscalationView escalation, @NotNull String agent, String reason) implements EscalationEventData {
    public OfferDeclined {
        Objects.requireNonNull(escalation, "escalation");
        Objects.requireNonNull(agent, "agent");
    }
}
