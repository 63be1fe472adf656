package io.baton.bench.detection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/** Intervals by drawing the rows again, with replacement (the percentile bootstrap), in a seeded order. */
final class Bootstrap {
    private static final int DRAWS = 1_000;
    private static final long SEED = 20_260_301;

    private Bootstrap() {}

    /** A figure of the rows and its 95 % interval; not a number for no rows. */
    static <T> Figure of(List<T> rows, ToDoubleFunction<List<T>> figure) {
        if (rows.isEmpty()) {
            return new Figure(Double.NaN, Double.NaN, Double.NaN);
        }
        SplittableRandom random = new SplittableRandom(SEED);
        double[] drawn = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            List<T> again = new ArrayList<>(rows.size());
            for (int i = 0; i < rows.size(); i++) {
                again.add(rows.get(random.nextInt(rows.size())));
            }
            drawn[draw] = figure.applyAsDouble(again);
        }
        Arrays.sort(drawn);
        return new Figure(figure.applyAsDouble(rows), drawn[DRAWS / 40], drawn[DRAWS - 1 - DRAWS / 40]);
    }
}
