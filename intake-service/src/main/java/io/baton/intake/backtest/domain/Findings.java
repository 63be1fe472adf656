package io.baton.intake.backtest.domain;

import java.util.Objects;

/**
 * What a backtest has found so far.
 *
 * @param incomplete cases that could not be compared, since the log does not hold all that happened in them
 */
public record Findings(Figures figures, Examples examples, int incomplete) {
    public Findings {
        Objects.requireNonNull(figures, "figures");
        Objects.requireNonNull(examples, "examples");
    }

    /**
     * Nothing yet.
     *
     * @param mostExamples of each change
     */
    public static Findings none(int mostExamples) {
        return new Findings(Figures.NONE, Examples.none(mostExamples), 0);
    }

    /** With one case more. */
    public Findings with(Comparison one) {
        return new Findings(figures.with(one), examples.with(one), incomplete);
    }

    /** With one more case that could not be compared. */
    public Findings withIncomplete() {
        return new Findings(figures, examples, incomplete + 1);
    }
}
