package io.baton.contracts.escalation;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;

/**
 * An offer was not answered in time.
 *
 * @param escalation as it stands now
 * @param agent who did not answer
 */
public record OfferExpired(
        @NotNull EscalationView escalation, @NotNull String agent) implements EscalationEventData {
    public OfferExpired {
        Objects.requireNonNull(escalation, "escalation");
        Objects.requireNonNull(agent, "agent");
    }
}
