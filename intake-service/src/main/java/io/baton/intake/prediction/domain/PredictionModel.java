package io.baton.intake.prediction.domain;

import io.baton.contracts.Lists;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A logistic regression with Platt's calibration.
 *
 * @param intercept of the score
 * @param slope by which a score is multiplied to give log odds
 * @param offset that is added then
 */
public record PredictionModel(double intercept, double slope, double offset, List<Weight> weights) {
    private static final int MOST_REASONS = 3;
    /** In log odds; less is no reason. */
    private static final double LEAST_REASON = 0.1;

    public PredictionModel {
        weights = Lists.copy(weights);
    }

    /** What it says of a case. */
    public Prediction of(List<Feature> features) {
        Map<String, Feature> known = byName(features);
        Map<String, Double> parts = new HashMap<>();
        for (Weight weight : weights) {
            Feature feature = known.get(weight.feature());
            if (feature != null) {
                parts.put(weight.feature(), weight.of(feature.value()));
            }
        }
        List<String> reasons = features.stream()
                .filter(feature -> parts.getOrDefault(feature.name(), 0.0) * slope >= LEAST_REASON)
                .sorted(Comparator.comparing((Feature feature) -> -slope * parts.get(feature.name()))
                        .thenComparing(Feature::name))
                .limit(MOST_REASONS)
                .map(Feature::words)
                .toList();
        return new Prediction(sigmoid(slope * score(known) + offset), reasons);
    }

    double score(List<Feature> features) {
        return score(byName(features));
    }

    private double score(Map<String, Feature> known) {
        double score = intercept;
        for (Weight weight : weights) {
            Feature feature = known.get(weight.feature());
            score += weight.of(feature == null ? 0 : feature.value());
        }
        return score;
    }

    private static Map<String, Feature> byName(List<Feature> features) {
        Map<String, Feature> known = new HashMap<>();
        features.forEach(feature -> known.put(feature.name(), feature));
        return known;
    }

    static double sigmoid(double score) {
        return 1 / (1 + StrictMath.exp(-score));
    }
}
