package io.baton.bench.training;

import io.baton.intake.detection.domain.model.LinearModel;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Logistic regression by stochastic gradient descent with AdaGrad's rates (Duchi, Hazan, Singer 2011). Only arithmetic
 * that is the same on every machine, one thread, a seeded order.
 */
final class LogisticRegression {
    private static final double START = 1e-3;
    private static final int FEW = 8;
    private static final double NEGLIGIBLE = 1e-3;

    /** Weights of the direction learn from every example, those of a feature from few. */
    private static final double SLOWER = 0.2;

    private final int rows;
    private final Settings settings;
    private final float[] weights;
    private final float[] squares;
    private final float[] slants;
    private final float[] slantSquares;
    private final double[] bias;
    private final double[] biasSquares;

    private LogisticRegression(int labels, Settings settings) {
        this.rows = LinearModel.rowsOf(labels);
        this.settings = settings;
        weights = new float[rows << settings.bits()];
        squares = new float[rows << settings.bits()];
        slants = new float[rows * settings.vectors().dimensions()];
        slantSquares = new float[slants.length];
        bias = new double[rows];
        biasSquares = new double[rows];
    }

    /** Learns from all samples, each as heavy as its weight. */
    static LogisticRegression fit(List<Sample> samples, int labels, Settings settings) {
        LogisticRegression fitted = new LogisticRegression(labels, settings);
        double[] shares = shares(samples, labels, settings.balanced());
        SplittableRandom random = new SplittableRandom(settings.seed());
        int[] order = new int[samples.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        for (int round = 0; round < settings.rounds(); round++) {
            shuffle(order, random);
            for (int index : order) {
                Sample sample = samples.get(index);
                fitted.learn(sample, sample.weight() * shares[sample.label()]);
            }
        }
        return fitted;
    }

    /** The scores of a sample, one for each row. */
    double[] scores(Sample sample) {
        double[] scores = new double[rows];
        for (int feature : sample.features()) {
            for (int row = 0; row < rows; row++) {
                scores[row] += weights[feature * rows + row];
            }
        }
        for (int row = 0; row < rows; row++) {
            scores[row] = scores[row] * sample.unit() + bias[row];
            float[] direction = sample.direction();
            for (int d = 0; d < direction.length; d++) {
                scores[row] += direction[d] * slants[d * rows + row];
            }
        }
        return scores;
    }

    /** The model with its weights as whole numbers. */
    LinearModel quantised(List<String> labels, Calibration calibration) {
        float largest = 0;
        for (float weight : weights) {
            largest = Math.max(largest, Math.abs(weight));
        }
        float scale = largest == 0 ? 1 : largest / Byte.MAX_VALUE;
        byte[] whole = new byte[weights.length];
        for (int i = 0; i < whole.length; i++) {
            whole[i] = (byte) Math.round(weights[i] / scale);
        }
        float[] offsets = new float[rows];
        for (int row = 0; row < rows; row++) {
            offsets[row] = (float) bias[row];
        }
        return new LinearModel(
                labels,
                settings.bits(),
                whole,
                offsets,
                scale,
                (float) calibration.slope(),
                (float) calibration.offset(),
                settings.vectors(),
                slants);
    }

    private void learn(Sample sample, double weight) {
        double[] errors = errors(scores(sample), sample.label());
        for (int row = 0; row < rows; row++) {
            double gradient = errors[row] * weight;
            biasSquares[row] += gradient * gradient;
            bias[row] -= settings.rate() * gradient / Math.sqrt(biasSquares[row] + START);
        }
        int[] learning = learning(errors);
        for (int feature : sample.features()) {
            for (int row : learning) {
                int at = feature * rows + row;
                double gradient = errors[row] * weight * sample.unit() + settings.decay() * weights[at];
                squares[at] += (float) (gradient * gradient);
                weights[at] -= (float) (settings.rate() * gradient / Math.sqrt(squares[at] + START));
            }
        }
        slant(sample.direction(), errors, weight, learning);
    }

    /** The rows that have something to learn; of few labels all of them. */
    private int[] learning(double[] errors) {
        return IntStream.range(0, rows)
                .filter(row -> rows <= FEW || Math.abs(errors[row]) > NEGLIGIBLE)
                .toArray();
    }

    private void slant(float[] direction, double[] errors, double weight, int[] learning) {
        for (int row : learning) {
            double error = errors[row] * weight;
            for (int d = 0; d < direction.length; d++) {
                int at = d * rows + row;
                double gradient = error * direction[d] + settings.decay() * slants[at];
                slantSquares[at] += (float) (gradient * gradient);
                slants[at] -= (float) (SLOWER * settings.rate() * gradient / Math.sqrt(slantSquares[at] + START));
            }
        }
    }

    private double[] errors(double[] scores, int label) {
        if (rows == 1) {
            return new double[] {1 / (1 + StrictMath.exp(-scores[0])) - label};
        }
        double[] errors = Calibration.shares(scores, 1);
        errors[label] -= 1;
        return errors;
    }

    private static double[] shares(List<Sample> samples, int labels, boolean balanced) {
        double[] totals = new double[labels];
        samples.forEach(sample -> totals[sample.label()] += sample.weight());
        double all = 0;
        int used = 0;
        for (double total : totals) {
            all += total;
            used += total > 0 ? 1 : 0;
        }
        double[] shares = new double[labels];
        for (int label = 0; label < labels; label++) {
            shares[label] = balanced && totals[label] > 0 ? all / (used * totals[label]) : 1;
        }
        return shares;
    }

    private static void shuffle(int[] order, SplittableRandom random) {
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
    }
}
