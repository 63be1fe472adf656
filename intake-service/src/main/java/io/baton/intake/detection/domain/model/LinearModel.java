package io.baton.intake.detection.domain.model;

import io.baton.intake.detection.domain.text.Features;
import java.util.List;

/**
 * A linear classifier over {@link Features} and over the direction in which a text's {@link WordVectors} point. A model of
 * two labels has one row of weights, which speaks for the second label; a model of more has one for each. Weights of
 * features are whole numbers of -127 to 127 in steps of {@code scale}.
 */
public final class LinearModel {
    private static final int MANY_ROWS = 16;
    /** In log odds; less adds nothing that a sum of probabilities would show. */
    private static final int UNLIKELY = -40;

    private final List<String> labels;
    private final int bits;
    private final byte[] weights;
    private final float[] bias;
    private final float scale;
    private final float slope;
    private final float offset;
    private final WordVectors vectors;
    private final float[] slants;
    /** The weights once more where there are many rows, in the type in which they are summed; else null. */
    private final float[] wide;

    /** A trained model that looks at features alone. */
    public LinearModel(
            List<String> labels, int bits, byte[] weights, float[] bias, float scale, float slope, float offset) {
        this(labels, bits, weights, bias, scale, slope, offset, WordVectors.NONE, new float[0]);
    }

    /**
     * A trained model.
     *
     * @param labels at least two
     * @param bits of a hash that choose a weight
     * @param weights of feature {@code f} and row {@code r} at {@code f * rows + r}
     * @param bias of each row
     * @param scale what a weight of 1 stands for
     * @param slope by which a score is multiplied to give log odds
     * @param offset that is added to it then; of a model of two labels only
     * @param slants weights of the direction: of dimension {@code d} and row {@code r} at {@code d * rows + r}
     */
    public LinearModel(
            List<String> labels,
            int bits,
            byte[] weights,
            float[] bias,
            float scale,
            float slope,
            float offset,
            WordVectors vectors,
            float[] slants) {
        this.labels = List.copyOf(labels);
        this.bits = bits;
        this.weights = weights.clone();
        this.bias = bias.clone();
        this.scale = scale;
        this.slope = slope;
        this.offset = offset;
        this.vectors = vectors;
        this.slants = slants.clone();
        wide = bias.length < MANY_ROWS ? null : widened(weights);
        if (slants.length != bias.length * vectors.dimensions()) {
            throw new IllegalArgumentException(slants.length + " slants of " + vectors.dimensions() + " dimensions");
        }
        if (labels.size() < 2 || bias.length != rowsOf(labels.size()) || weights.length != bias.length << bits) {
            throw new IllegalArgumentException("a model of " + labels.size() + " labels, " + bias.length + " rows and "
                    + weights.length + " weights of " + bits + " bits");
        }
    }

    private static float[] widened(byte[] weights) {
        float[] wide = new float[weights.length];
        for (int i = 0; i < weights.length; i++) {
            wide[i] = weights[i];
        }
        return wide;
    }

    /** How many rows of weights a model of so many labels has. */
    public static int rowsOf(int labels) {
        return labels == 2 ? 1 : labels;
    }

    /** The labels in their order. */
    public List<String> labels() {
        return labels;
    }

    /** What speaks for the second of two labels, before calibration: any number. */
    public double score(Features features) {
        return scores(features)[0];
    }

    /** What speaks for each label, before calibration; one number when there are two labels. */
    public double[] scores(Features features) {
        int rows = bias.length;
        float[] sums = sums(features);
        float[] along = new float[rows];
        double[] direction = vectors.direction(features);
        for (int d = 0; d < direction.length; d++) {
            addTimes((float) direction[d], slants, d * rows, along);
        }
        double unit = scale / Math.sqrt(Math.max(1, features.size()));
        double[] scores = new double[rows];
        for (int row = 0; row < rows; row++) {
            scores[row] = sums[row] * unit + bias[row] + along[row];
        }
        return scores;
    }

    /** Whole numbers, exact in a float, in which many rows are summed at once. */
    private float[] sums(Features features) {
        int rows = bias.length;
        int mask = (1 << bits) - 1;
        float[] sums = new float[rows];
        for (int i = 0; i < features.size(); i++) {
            int at = (features.hash(i) & mask) * rows;
            if (wide == null) {
                for (int row = 0; row < rows; row++) {
                    sums[row] += weights[at + row];
                }
            } else {
                addTimes(1, wide, at, sums);
            }
        }
        return sums;
    }

    /** A loop that compilers turn into few instructions for many rows. */
    private static void addTimes(float factor, float[] from, int start, float[] to) {
        for (int row = 0; row < to.length; row++) {
            to[row] += factor * from[start + row];
        }
    }

    /** The calibrated probability of the second of two labels. */
    public double probability(Features features) {
        return 1 / (1 + StrictMath.exp(-(slope * score(features) + offset)));
    }

    /** The calibrated probability of each label, in their order. */
    public double[] probabilities(Features features) {
        if (labels.size() == 2) {
            double second = probability(features);
            return new double[] {1 - second, second};
        }
        double[] scores = scores(features);
        double highest = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            highest = Math.max(highest, score);
        }
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            double below = slope * (scores[i] - highest);
            scores[i] = below < UNLIKELY ? 0 : StrictMath.exp(below);
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= sum;
        }
        return scores;
    }

    int bits() {
        return bits;
    }

    byte weight(int index) {
        return weights[index];
    }

    float bias(int row) {
        return bias[row];
    }

    int dimensions() {
        return vectors.dimensions();
    }

    int vectorsFingerprint() {
        return vectors.fingerprint();
    }

    float slant(int index) {
        return slants[index];
    }

    float scale() {
        return scale;
    }

    float slope() {
        return slope;
    }

    float offset() {
        return offset;
    }
}
