package io.baton.vectors;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The directions in which vectors differ most: eigenvectors of their covariance, by Jacobi's rotations. */
final class PrincipalAxes {
    private static final int SWEEPS = 12;

    private PrincipalAxes() {}

    /** The vectors less their mean, along the first axes. */
    static List<double[]> along(List<float[]> vectors, int axes) {
        int size = vectors.get(0).length;
        double[] mean = new double[size];
        for (float[] vector : vectors) {
            for (int d = 0; d < size; d++) {
                mean[d] += vector[d] / (double) vectors.size();
            }
        }
        double[][] covariance = new double[size][size];
        for (float[] vector : vectors) {
            for (int i = 0; i < size; i++) {
                double value = vector[i] - mean[i];
                for (int j = i; j < size; j++) {
                    covariance[i][j] += value * (vector[j] - mean[j]);
                }
            }
        }
        double[][] axis = axes(covariance);
        return vectors.stream()
                .map(vector -> IntStream.range(0, axes)
                        .mapToDouble(a -> IntStream.range(0, size)
                                .mapToDouble(d -> (vector[d] - mean[d]) * axis[a][d])
                                .sum())
                        .toArray())
                .toList();
    }

    /** The eigenvectors of a symmetric matrix of which the upper half is given, the one of the largest eigenvalue first. */
    private static double[][] axes(double[][] matrix) {
        int size = matrix.length;
        double[][] rotated = new double[size][size];
        for (int i = 0; i < size; i++) {
            rotated[i][i] = 1;
            for (int j = 0; j < i; j++) {
                matrix[i][j] = matrix[j][i];
            }
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int p = 0; p < size; p++) {
                for (int q = p + 1; q < size; q++) {
                    rotate(matrix, rotated, p, q);
                }
            }
        }
        double[] values = new double[size];
        Arrays.setAll(values, i -> matrix[i][i]);
        return IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -values[i]))
                .map(i -> rotated[i])
                .toArray(double[][]::new);
    }

    /** Makes the value at p, q nothing; rows of {@code rotated} become the eigenvectors. */
    private static void rotate(double[][] matrix, double[][] rotated, int p, int q) {
        double value = matrix[p][q];
        if (value == 0) {
            return;
        }
        double theta = (matrix[q][q] - matrix[p][p]) / (2 * value);
        double tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        double cosine = 1 / Math.sqrt(tangent * tangent + 1);
        double sine = tangent * cosine;
        turn(matrix[p], matrix[q], cosine, sine);
        for (double[] row : matrix) {
            double first = row[p];
            row[p] = cosine * first - sine * row[q];
            row[q] = sine * first + cosine * row[q];
        }
        turn(rotated[p], rotated[q], cosine, sine);
    }

    private static void turn(double[] one, double[] other, double cosine, double sine) {
        for (int i = 0; i < one.length; i++) {
            double first = one[i];
            one[i] = cosine * first - sine * other[i];
            other[i] = sine * first + cosine * other[i];
        }
    }
}
