package io.baton.intake.backtest.domain;

/** How many under the policy in force and under the proposed one. */
public record Count(int before, int after) {
    static final Count NONE = new Count(0, 0);

    Count plus(int moreBefore, int moreAfter) {
        return new Count(before + moreBefore, after + moreAfter);
    }

    Count plus(boolean oneBefore, boolean oneAfter) {
        return plus(oneBefore ? 1 : 0, oneAfter ? 1 : 0);
    }
}
