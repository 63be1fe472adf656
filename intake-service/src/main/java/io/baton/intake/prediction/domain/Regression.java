package io.baton.intake.prediction.domain;

/**
 * Logistic regression by Newton's method with a ridge (Hoerl, Kennard 1970), the intercept left free. Only arithmetic that is the
 * same on every machine, in the order of the rows.
 */
final class Regression {
    private static final int MOST_STEPS = 50;
    private static final double ENOUGH = 1e-10;
    private static final double FLOOR = 1e-9;

    private Regression() {}

    /**
     * The intercept, then the weight of each column.
     *
     * @param rows all of one length
     * @param targets 0 to 1, one for each row
     * @param ridge what a squared weight costs
     */
    static double[] fit(double[][] rows, double[] targets, double ridge) {
        int size = rows[0].length + 1;
        double[] weights = new double[size];
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] gradient = new double[size];
            double[][] curve = new double[size][size];
            for (int i = 1; i < size; i++) {
                gradient[i] = ridge * weights[i];
                curve[i][i] = ridge;
            }
            curve[0][0] = FLOOR;
            for (int row = 0; row < rows.length; row++) {
                add(rows[row], targets[row], weights, gradient, curve);
            }
            double[] move = solved(curve, gradient);
            double squares = 0;
            for (int i = 0; i < size; i++) {
                squares += move[i] * move[i];
            }
            double shorten = Math.min(1, 2 / Math.sqrt(Math.max(FLOOR, squares)));
            for (int i = 0; i < size; i++) {
                weights[i] -= shorten * move[i];
            }
            if (squares < ENOUGH) {
                break;
            }
        }
        return weights;
    }

    private static void add(double[] row, double target, double[] weights, double[] gradient, double[][] curve) {
        double score = weights[0];
        for (int i = 0; i < row.length; i++) {
            score += weights[i + 1] * row[i];
        }
        double probability = PredictionModel.sigmoid(score);
        double error = probability - target;
        double bend = probability * (1 - probability);
        for (int i = 0; i <= row.length; i++) {
            double left = i == 0 ? 1 : row[i - 1];
            gradient[i] += error * left;
            for (int j = 0; j <= i; j++) {
                curve[i][j] += bend * left * (j == 0 ? 1 : row[j - 1]);
            }
        }
    }

    /** Cholesky's decomposition of the lower half of a positive definite matrix, then forwards and backwards. */
    private static double[] solved(double[][] lower, double[] right) {
        int size = right.length;
        double[] x = right.clone();
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = lower[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= lower[i][k] * lower[j][k];
                }
                lower[i][j] = i == j ? Math.sqrt(Math.max(FLOOR, sum)) : sum / lower[j][j];
            }
        }
        for (int i = 0; i < size; i++) {
            for (int k = 0; k < i; k++) {
                x[i] -= lower[i][k] * x[k];
            }
            x[i] /= lower[i][i];
        }
        for (int i = size - 1; i >= 0; i--) {
            for (int k = i + 1; k < size; k++) {
                x[i] -= lower[k][i] * x[k];
            }
            x[i] /= lower[i][i];
        }
        return x;
    }
}
