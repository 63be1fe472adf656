package io.baton.intake.prediction.domain;

import io.baton.contracts.TriggerType;
import io.baton.intake.detection.domain.Finding;
import java.util.Locale;
import java.util.Optional;

/**
 * What becomes of predictions.
 *
 * @param model null when nothing is predicted
 * @param threshold the probability from which those who have the case are told
 * @param escalates whether it is a reason to escalate, too
 */
public record Predicted(PredictionModel model, double threshold, boolean escalates) {
    /** Nothing is predicted. */
    public static final Predicted OFF = new Predicted(null, 1, false);

    private static final String DETECTOR = "escalation-model";

    /** Whether anything is predicted. */
    public boolean isOn() {
        return model != null;
    }

    /** A prediction that is worth telling. */
    public Optional<Prediction> in(CaseSigns signs) {
        return Optional.of(model.of(signs.features())).filter(likely -> likely.probability() >= threshold);
    }

    /** A prediction as a reason to escalate; empty when the policy does not make it one. */
    public Optional<Finding> reason(Prediction likely) {
        if (!escalates) {
            return Optional.empty();
        }
        String evidence = String.format(Locale.ROOT, "%.0f %% likely to be escalated", 100 * likely.probability())
                + (likely.reasons().isEmpty() ? "" : ": " + String.join("; ", likely.reasons()));
        return Optional.of(new Finding(TriggerType.PREDICTED, evidence, DETECTOR, likely.probability(), ""));
    }
}
