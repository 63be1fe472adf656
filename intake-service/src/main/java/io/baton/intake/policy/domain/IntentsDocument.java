package io.baton.intake.policy.domain;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/**
 * Whether it is told what messages are after.
 *
 * @param leastConfidence the probability, 0 to 1, below which an intent or a team is not told
 */
public record IntentsDocument(
        @NotNull Boolean enabled,
        @NotNull @DecimalMin("0") @DecimalMax("1") BigDecimal leastConfidence) {}
