package io.baton.intake.policy.domain;

import io.baton.intake.prediction.domain.Predicted;
import io.baton.intake.prediction.domain.PredictionModel;
import io.baton.intake.prediction.domain.Weight;
import java.util.List;
import java.util.Locale;

/** Compiles what becomes of predictions; a model that has not shown its worth is not used by accident. */
final class PredictedCompiler {
    private static final String MODEL = "/predicted/model";
    /** In log odds, of which ten are as good as certain; without a bound sums might be no numbers. */
    private static final double MOST = 1_000;
    /** Features are counts, shares and minutes. */
    private static final double MOST_MEAN = 1_000_000;
    /** Training writes no finer ones. */
    private static final double LEAST_DEVIATION = 0.000_001;

    private PredictedCompiler() {}

    static void check(PredictedDocument document, List<PolicyProblem> problems) {
        PredictedDocument.Model model = document.model();
        if (model == null) {
            if (document.enabled()) {
                problems.add(new PolicyProblem(
                        MODEL,
                        "is required when enabled: POST /v1/trigger-policy/predicted/train makes one of past cases"));
            }
            return;
        }
        checkNumbers(model, problems);
        PredictedDocument.Proof proof = model.evaluation();
        if (document.enabled() && !proof.beatsBaseRate() && !document.evenIfUnproven()) {
            problems.add(new PolicyProblem(
                    "/predicted/enabled",
                    String.format(
                            Locale.ROOT,
                            "must be false: on cases kept apart the model does not beat the base rate beyond doubt (skill"
                                    + " %.3f, 95 %% interval %.3f to %.3f); evenIfUnproven: true uses it all the same",
                            proof.skill(),
                            proof.low(),
                            proof.high())));
        }
    }

    private static void checkNumbers(PredictedDocument.Model model, List<PolicyProblem> problems) {
        within(MOST, model.intercept(), "/intercept", problems);
        within(MOST, model.slope(), "/slope", problems);
        within(MOST, model.offset(), "/offset", problems);
        for (int i = 0; i < model.weights().size(); i++) {
            PredictedDocument.WeightEntry entry = model.weights().get(i);
            String pointer = "/weights/" + i;
            within(MOST, entry.weight(), pointer + "/weight", problems);
            within(MOST_MEAN, entry.mean(), pointer + "/mean", problems);
            if (!(entry.deviation() >= LEAST_DEVIATION) || Double.isInfinite(entry.deviation())) {
                problems.add(new PolicyProblem(MODEL + pointer + "/deviation", "must be at least 0.000001"));
            }
        }
    }

    private static void within(double most, double value, String pointer, List<PolicyProblem> problems) {
        // what is no number is not within either
        if (!(Math.abs(value) <= most)) {
            problems.add(new PolicyProblem(
                    MODEL + pointer, String.format(Locale.ROOT, "must be from -%.0f to %.0f", most, most)));
        }
    }

    static Predicted compile(PredictedDocument document) {
        PredictedDocument.Model model = document.model();
        if (!document.enabled() || model == null) {
            return Predicted.OFF;
        }
        return new Predicted(
                new PredictionModel(
                        model.intercept(),
                        model.slope(),
                        model.offset(),
                        model.weights().stream()
                                .map(entry ->
                                        new Weight(entry.feature(), entry.weight(), entry.mean(), entry.deviation()))
                                .toList()),
                document.threshold().doubleValue(),
                document.escalate());
    }
}
