package io.baton.intake.policy.domain;

import io.baton.intake.prediction.domain.Predicted;
import io.baton.intake.prediction.domain.PredictionModel;
import io.baton.intake.prediction.domain.Weight;
import java.util.List;
import java.util.Locale;

/** Compiles what becomes of predictions; a model that has not shown its worth is not used by accident. */
final class PredictedCompiler {
    private PredictedCompiler() {}

    static void check(PredictedDocument document, List<PolicyProblem> problems) {
        PredictedDocument.Model model = document.model();
        if (model == null) {
            if (document.enabled()) {
                problems.add(new PolicyProblem(
                        "/predicted/model",
                        "is required when enabled: POST /v1/trigger-policy/predicted/train makes one of past cases"));
            }
            return;
        }
        for (int i = 0; i < model.weights().size(); i++) {
            if (model.weights().get(i).deviation() <= 0) {
                problems.add(new PolicyProblem("/predicted/model/weights/" + i + "/deviation", "must be more than 0"));
            }
        }
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
