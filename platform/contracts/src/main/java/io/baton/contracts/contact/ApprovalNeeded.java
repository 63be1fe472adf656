package io.baton.contracts.contact;

import io.baton.contracts.Decimals;
import io.baton.contracts.Ranges;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * An action needs more authority than its requester has.
 *
 * @param action what is to be done, never null
 * @param amount what it costs in {@code currency}, 0 or more, or null
 * @param currency three capital letters (ISO 4217), or null
 * @param limit what the requester may approve, in the same currency, 0 or more, or null
 * @param requestedBy the requester's id, or null
 */
public record ApprovalNeeded(
        @NotNull @Size(min = 1, max = 1000) String action,
        @DecimalMin("0") BigDecimal amount,

        @Pattern(regexp = "[A-Z]{3}", message = "must be a currency code of ISO 4217")
        String currency,

        @DecimalMin("0") BigDecimal limit,
        @Size(min = 0, max = 256) String requestedBy)
        implements ContactData {
    public ApprovalNeeded {
        Objects.requireNonNull(action, "action");
        Ranges.atLeast(0, amount, "amount");
        Ranges.atLeast(0, limit, "limit");
        amount = Decimals.canonical(amount);
        limit = Decimals.canonical(limit);
    }
}
