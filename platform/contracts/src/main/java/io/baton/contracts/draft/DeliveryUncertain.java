package io.baton.contracts.draft;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;

/**
 * Whether a draft reached the customer is not known.
 *
 * @param draft as it stands now
 */
public record DeliveryUncertain(
        @NotNull DraftView draft, @NotNull String reason) implements DraftEventData {
    public DeliveryUncertain {
        Objects.requireNonNull(draft, "draft");
        Objects.requireNonNull(reason, "reason");
    }
}
