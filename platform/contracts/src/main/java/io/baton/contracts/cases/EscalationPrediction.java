package io.baton.contracts.cases;

import io.baton.contracts.Lists;
import io.baton.contracts.Ranges;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;

/**
 * How likely a case is to be escalated.
 *
 * @param probability 0 to 1
 * @param reasons what speaks most for it in words, perhaps none
 */
public record EscalationPrediction(
        @NotNull @DecimalMin("0") @DecimalMax("1") Double probability,
        @NotNull List<String> reasons) {
    public EscalationPrediction {
        Objects.requireNonNull(probability, "probability");
        Ranges.between(0, 1, probability, "probability");
        reasons = Lists.copy(reasons);
    }
}
