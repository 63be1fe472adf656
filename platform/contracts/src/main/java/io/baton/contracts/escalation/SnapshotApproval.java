package io.baton.contracts.escalation;

import io.baton.contracts.Decimals;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;

/**
 * An approval that was needed.
 *
 * @param at when
 * @param action what is to be done
 * @param amount what it costs in {@code currency}, or null
 * @param currency three capital letters (ISO 4217), or null
 * @param limit what the requester may approve, in the same currency, or null
 * @param requestedBy the requester's id, or null
 */
public record SnapshotApproval(
        @NotNull Instant at,
        @NotNull String action,
        BigDecimal amount,
        String currency,
        BigDecimal limit,
        String requestedBy) {
    public SnapshotApproval {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(action, "action");
        amount = Decimals.canonical(amount);
        limit = Decimals.canonical(limit);
    }
}
