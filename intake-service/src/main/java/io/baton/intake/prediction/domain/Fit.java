package io.baton.intake.prediction.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes a model of samples: the same one of the same samples in the same order. */
final class Fit {
    private static final double RIDGE = 5;
    private static final double PLATT_RIDGE = 1e-6;
    /** Rarer than this a feature says nothing that would hold elsewhere. */
    private static final double LEAST_DEVIATION = 0.05;

    private static final double PRECISION = 1e6;
    private static final int FOLDS = 5;

    private Fit() {}

    /** A model that is calibrated on scores of models that had not learnt the case. */
    static PredictionModel calibrated(List<Sample> samples) {
        List<Double> scores = new ArrayList<>();
        List<Sample> scored = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            List<Sample> learnt =
                    samples.stream().filter(sample -> fold(sample) != left).toList();
            PredictionModel model = uncalibrated(learnt);
            for (Sample sample : samples) {
                if (fold(sample) == fold) {
                    scores.add(model.score(sample.features()));
                    scored.add(sample);
                }
            }
        }
        double[] platt = platt(scores, scored);
        PredictionModel model = uncalibrated(samples);
        return new PredictionModel(
                rounded(model.intercept()),
                rounded(platt[1]),
                rounded(platt[0]),
                model.weights().stream().map(Fit::rounded).toList());
    }

    /** What is written down is what is judged. */
    private static Weight rounded(Weight weight) {
        return new Weight(
                weight.feature(), rounded(weight.weight()), rounded(weight.mean()), rounded(weight.deviation()));
    }

    private static double rounded(double value) {
        return Math.rint(value * PRECISION) / PRECISION;
    }

    private static int fold(Sample sample) {
        return (int) Long.remainderUnsigned(sample.caseId().getMostSignificantBits() >>> 16, FOLDS);
    }

    /** Platt's sigmoid with his smoothed targets (Platt 1999): the offset, then the slope. */
    private static double[] platt(List<Double> scores, List<Sample> samples) {
        double positive = samples.stream().filter(Sample::escalated).count();
        double negative = samples.size() - positive;
        double[][] rows = new double[samples.size()][];
        double[] targets = new double[samples.size()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new double[] {scores.get(i)};
            targets[i] = samples.get(i).escalated() ? (positive + 1) / (positive + 2) : 1 / (negative + 2);
        }
        return Regression.fit(rows, targets, PLATT_RIDGE);
    }

    private static PredictionModel uncalibrated(List<Sample> samples) {
        List<Weight> scales = scales(samples);
        double[][] rows = new double[samples.size()][scales.size()];
        double[] targets = new double[samples.size()];
        for (int i = 0; i < rows.length; i++) {
            Map<String, Double> values = new HashMap<>();
            samples.get(i).features().forEach(feature -> values.put(feature.name(), feature.value()));
            for (int j = 0; j < scales.size(); j++) {
                Weight scale = scales.get(j);
                rows[i][j] = scale.standard(values.getOrDefault(scale.feature(), 0.0));
            }
            targets[i] = samples.get(i).target();
        }
        double[] fitted = Regression.fit(rows, targets, RIDGE);
        List<Weight> weights = new ArrayList<>();
        for (int j = 0; j < scales.size(); j++) {
            Weight scale = scales.get(j);
            weights.add(new Weight(scale.feature(), fitted[j + 1], scale.mean(), scale.deviation()));
        }
        return new PredictionModel(fitted[0], 1, 0, weights);
    }

    /** Mean and deviation of each feature, by name. */
    private static List<Weight> scales(List<Sample> samples) {
        SortedMap<String, double[]> sums = new TreeMap<>();
        for (Sample sample : samples) {
            for (Feature feature : sample.features()) {
                double[] sum = sums.computeIfAbsent(feature.name(), name -> new double[2]);
                sum[0] += feature.value();
                sum[1] += feature.value() * feature.value();
            }
        }
        List<Weight> scales = new ArrayList<>();
        sums.forEach((name, sum) -> {
            double mean = sum[0] / samples.size();
            double deviation = Math.sqrt(Math.max(0, sum[1] / samples.size() - mean * mean));
            if (deviation >= LEAST_DEVIATION) {
                scales.add(new Weight(name, 0, mean, deviation));
            }
        });
        return scales;
    }
}
