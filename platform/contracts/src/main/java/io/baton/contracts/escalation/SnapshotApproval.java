package io.baton.contracts.escalation;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;

/**
 * An approval that was needed.
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
    }
}
