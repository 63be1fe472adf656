package io.baton.bench.detection;

import java.util.Locale;

/**
 * A line of the table.
 *
 * @param rows on which the figure rests
 * @param aim what is aimed at; empty when the figure is only for information
 * @param reached whether it is; null without an aim
 */
record TableRow(String trigger, String measure, String rows, String figure, String aim, Boolean reached) {

    /** A share from 0 to 1 that should be at least the aim. */
    static TableRow atLeast(String trigger, String measure, int rows, Figure figure, double aim) {
        return new TableRow(
                trigger, measure, Integer.toString(rows), plain(figure), "≥ " + digits(aim), figure.value() >= aim);
    }

    /** A share, shown in per cent, that should be at most the aim. */
    static TableRow atMostPercent(String trigger, String measure, int rows, Figure figure, double percent) {
        return new TableRow(
                trigger,
                measure,
                Integer.toString(rows),
                percent(figure),
                "≤ " + percent + " %",
                figure.value() * 100 <= percent);
    }

    /** A share from 0 to 1 without an aim. */
    static TableRow told(String trigger, String measure, int rows, Figure figure) {
        return new TableRow(trigger, measure, Integer.toString(rows), plain(figure), "", null);
    }

    String line() {
        String verdict = reached == null ? "" : reached ? "reached" : "not reached";
        return "| " + String.join(" | ", trigger, measure, rows, figure, aim, verdict) + " |";
    }

    private static String plain(Figure figure) {
        return digits(figure.value()) + " (" + digits(figure.low()) + "–" + digits(figure.high()) + ")";
    }

    private static String percent(Figure figure) {
        return String.format(
                Locale.ROOT, "%.2f %% (%.2f–%.2f)", figure.value() * 100, figure.low() * 100, figure.high() * 100);
    }

    private static String digits(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
