package io.baton.contracts.draft;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;

/**
 * Whether a draft reached the customer is not known.
 *
 * @param draft as it stands now
 * @param reason what the delivery answered, without the draft's text
 */
public record DeliveryUncertain(
        @NotNull DraftView draft, @NotNull String reason) implements DraftEventData {
    public DeliveryUncertain {
        Objects.requireNonNull(draft, "draft");
        Objects.requireNonNull(reason, "reason");
    }
}
