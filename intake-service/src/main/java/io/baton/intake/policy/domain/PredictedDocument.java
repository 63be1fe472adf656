package io.baton.intake.policy.domain;

import io.baton.contracts.Lists;
import io.baton.intake.prediction.domain.Evaluation;
import io.baton.intake.prediction.domain.PredictionModel;
import io.baton.intake.prediction.domain.Trained;
import io.baton.intake.prediction.domain.Weight;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What becomes of predictions, as it is written.
 *
 * @param threshold the probability from which those who have the case are told; a half when absent
 * @param escalate whether it is a reason to escalate, too; no when absent
 * @param evenIfUnproven whether a model may be used that does not beat the base rate; no when absent
 * @param model may be absent as long as nothing is predicted
 */
public record PredictedDocument(
        @NotNull Boolean enabled,
        @DecimalMin("0.01") @DecimalMax("0.99") BigDecimal threshold,
        Boolean escalate,
        Boolean evenIfUnproven,
        Model model) {
    static final PredictedDocument OFF = new PredictedDocument(false, null, null, null, null);

    private static final BigDecimal A_HALF = new BigDecimal("0.5");
    private static final BigDecimal LOWEST = new BigDecimal("0.01");
    private static final BigDecimal HIGHEST = new BigDecimal("0.99");

    public PredictedDocument {
        threshold = threshold == null ? A_HALF : threshold;
        escalate = escalate != null && escalate;
        evenIfUnproven = evenIfUnproven != null && evenIfUnproven;
    }

    /** As training proposes it: in use when it beats the base rate, and then as a hint alone, for the most likely fifth. */
    public static PredictedDocument of(Trained trained) {
        BigDecimal threshold = BigDecimal.valueOf(trained.evaluation().mostLikelyFrom())
                .setScale(2, RoundingMode.DOWN)
                .max(LOWEST)
                .min(HIGHEST);
        return new PredictedDocument(trained.evaluation().beatsBaseRate(), threshold, false, false, Model.of(trained));
    }

    /** A model with what it was made of and how it does. */
    public record Model(
            @NotNull Double intercept,
            @NotNull Double slope,
            @NotNull Double offset,
            @NotNull @Size(min = 0, max = 200) List<WeightEntry> weights,
            @NotNull Training training,
            @NotNull Proof evaluation) {
        public Model {
            weights = Lists.copy(weights);
        }

        static Model of(Trained trained) {
            PredictionModel model = trained.model();
            return new Model(
                    model.intercept(),
                    model.slope(),
                    model.offset(),
                    model.weights().stream().map(WeightEntry::of).toList(),
                    new Training(trained.cases(), trained.samples(), trained.share()),
                    Proof.of(trained.evaluation()));
        }
    }

    /** A feature, how much a standard deviation of it counts, and where it lies. */
    public record WeightEntry(
            @NotNull @Size(min = 1, max = 100) String feature,
            @NotNull Double weight,
            @NotNull Double mean,
            @NotNull Double deviation) {
        static WeightEntry of(Weight weight) {
            return new WeightEntry(weight.feature(), weight.weight(), weight.mean(), weight.deviation());
        }
    }

    /** Cases and moments of them that a model was trained on, and which share of these was escalated. */
    public record Training(
            @NotNull @Min(0) Integer cases,
            @NotNull @Min(0) Integer samples,
            @NotNull Double share) {}

    /** How a model does on cases kept apart, see {@link Evaluation}. */
    public record Proof(
            @NotNull @Min(0) Integer cases,
            @NotNull @Min(0) Integer samples,
            @NotNull Double share,
            @NotNull Double brier,
            @NotNull Double baseBrier,
            @NotNull Double skill,
            @NotNull Double low,
            @NotNull Double high) {
        static Proof of(Evaluation evaluation) {
            return new Proof(
                    evaluation.cases(),
                    evaluation.samples(),
                    evaluation.share(),
                    evaluation.brier(),
                    evaluation.baseBrier(),
                    evaluation.skill(),
                    evaluation.low(),
                    evaluation.high());
        }

        boolean beatsBaseRate() {
            return low > 0;
        }
    }
}
