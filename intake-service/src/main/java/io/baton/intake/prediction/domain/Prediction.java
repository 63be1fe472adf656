package io.baton.intake.prediction.domain;

import io.baton.contracts.Lists;
import java.util.List;

/**
 * How likely a case is to be escalated.
 *
 * @param probability 0 to 1
 * @param reasons what speaks most for it, in words; perhaps none
 */
public record Prediction(double probability, List<String> reasons) {
    public Prediction {
        reasons = Lists.copy(reasons);
    }
}
