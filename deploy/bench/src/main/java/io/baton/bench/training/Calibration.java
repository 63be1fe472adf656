package io.baton.bench.training;

import java.util.List;

/**
 * What turns scores into probabilities: Platt's sigmoid for two labels (Platt 1999, with his smoothed targets), one
 * temperature for more. Fitted on scores of examples that the scoring model had not learnt.
 *
 * @param slope by which scores are multiplied
 * @param offset that is added then; 0 for more than two labels
 */
record Calibration(double slope, double offset) {
    private static final int MOST_STEPS = 100;
    private static final double ENOUGH = 1e-10;
    private static final double RIDGE = 1e-6;
    private static final int TEMPERATURE_STEPS = 60;

    /** A score, with the label that was right. */
    record Judged(double[] scores, int label, double weight) {}

    static Calibration of(List<Judged> judged) {
        if (judged.isEmpty()) {
            return new Calibration(1, 0);
        }
        return judged.get(0).scores().length == 1 ? platt(judged) : temperature(judged);
    }

    /** Softmax of scores times a slope. */
    static double[] shares(double[] scores, double slope) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            highest = Math.max(highest, score);
        }
        double[] shares = new double[scores.length];
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = StrictMath.exp(slope * (scores[i] - highest));
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    /** Newton's method on the likelihood of the smoothed targets. */
    private static Calibration platt(List<Judged> judged) {
        double positive = 0;
        double negative = 0;
        for (Judged each : judged) {
            positive += each.label() == 1 ? each.weight() : 0;
            negative += each.label() == 1 ? 0 : each.weight();
        }
        double high = (positive + 1) / (positive + 2);
        double low = 1 / (negative + 2);
        double slope = 1;
        double offset = 0;
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] d = derivatives(judged, slope, offset, high, low);
            double determinant = d[2] * d[4] - d[3] * d[3];
            double slopeStep = (d[4] * d[0] - d[3] * d[1]) / determinant;
            double offsetStep = (d[2] * d[1] - d[3] * d[0]) / determinant;
            double shorten = Math.min(1, 2 / Math.max(1e-12, Math.max(Math.abs(slopeStep), Math.abs(offsetStep))));
            slope -= shorten * slopeStep;
            offset -= shorten * offsetStep;
            if (slopeStep * slopeStep + offsetStep * offsetStep < ENOUGH) {
                break;
            }
        }
        return new Calibration(slope, offset);
    }

    /** Gradient by slope and offset, then the second derivatives: slope twice, slope and offset, offset twice. */
    private static double[] derivatives(List<Judged> judged, double slope, double offset, double high, double low) {
        double[] d = {0, 0, RIDGE, 0, RIDGE};
        for (Judged each : judged) {
            double score = each.scores()[0];
            double probability = 1 / (1 + StrictMath.exp(-(slope * score + offset)));
            double error = (probability - (each.label() == 1 ? high : low)) * each.weight();
            double curve = probability * (1 - probability) * each.weight();
            d[0] += error * score;
            d[1] += error;
            d[2] += curve * score * score;
            d[3] += curve * score;
            d[4] += curve;
        }
        return d;
    }

    /** The temperature of the highest likelihood, by ternary search on its logarithm. */
    private static Calibration temperature(List<Judged> judged) {
        double low = StrictMath.log(0.05);
        double high = StrictMath.log(20);
        for (int step = 0; step < TEMPERATURE_STEPS; step++) {
            double third = (high - low) / 3;
            if (loss(judged, StrictMath.exp(low + third)) < loss(judged, StrictMath.exp(high - third))) {
                high -= third;
            } else {
                low += third;
            }
        }
        return new Calibration(StrictMath.exp((low + high) / 2), 0);
    }

    private static double loss(List<Judged> judged, double slope) {
        double loss = 0;
        for (Judged each : judged) {
            double share = shares(each.scores(), slope)[each.label()];
            loss -= each.weight() * StrictMath.log(Math.max(1e-15, share));
        }
        return loss;
    }
}
