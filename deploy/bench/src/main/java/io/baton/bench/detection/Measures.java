package io.baton.bench.detection;

import java.util.Comparator;
import java.util.List;

/** Figures over judged rows. */
final class Measures {
    private Measures() {}

    /** The harmonic mean of precision and recall; 0 when nothing was found rightly. */
    static double f1(List<Judged> rows) {
        double hits = count(rows, true, true);
        return hits == 0 ? 0 : 2 * hits / (2 * hits + count(rows, false, true) + count(rows, true, false));
    }

    /** Of what was found, the share that was right; 1 when nothing was found. */
    static double precision(List<Judged> rows) {
        double hits = count(rows, true, true);
        double found = hits + count(rows, false, true);
        return found == 0 ? 1 : hits / found;
    }

    /** Of what was right, the share that was found; 1 when there was nothing to find. */
    static double recall(List<Judged> rows) {
        double hits = count(rows, true, true);
        double right = hits + count(rows, true, false);
        return right == 0 ? 1 : hits / right;
    }

    /** Of what was not right, the share that was found nevertheless. */
    static double falseAlarms(List<Judged> rows) {
        double alarms = count(rows, false, true);
        double wrong = alarms + count(rows, false, false);
        return wrong == 0 ? 0 : alarms / wrong;
    }

    /** The share of rows that were judged rightly. */
    static double accuracy(List<Judged> rows) {
        return rows.stream().filter(row -> row.right() == row.found()).count() / (double) rows.size();
    }

    /** The chance that a right row scores higher than a wrong one, ties half; 0.5 when there is only one kind. */
    static double auc(List<Judged> rows) {
        List<Judged> sorted =
                rows.stream().sorted(Comparator.comparingDouble(Judged::score)).toList();
        double ranks = 0;
        double right = 0;
        int at = 0;
        while (at < sorted.size()) {
            int end = at;
            int rightHere = 0;
            while (end < sorted.size()
                    && sorted.get(end).score() == sorted.get(at).score()) {
                rightHere += sorted.get(end++).right() ? 1 : 0;
            }
            ranks += rightHere * (at + end + 1) / 2.0;
            right += rightHere;
            at = end;
        }
        double wrong = sorted.size() - right;
        return right == 0 || wrong == 0 ? 0.5 : (ranks - right * (right + 1) / 2) / (right * wrong);
    }

    private static long count(List<Judged> rows, boolean right, boolean found) {
        return rows.stream()
                .filter(row -> row.right() == right && row.found() == found)
                .count();
    }
}
