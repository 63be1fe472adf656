package io.baton.intake.backtest.domain;

/** What a proposed policy changes about the escalations of a case. */
public enum Change {
    /** It is escalated, and was not. */
    NEW,
    /** It was escalated, and is not. */
    GONE,
    /** It is escalated for other reasons, at another time, or another number of times. */
    CHANGED
}
