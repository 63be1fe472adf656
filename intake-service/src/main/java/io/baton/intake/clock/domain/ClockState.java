package io.baton.intake.clock.domain;

/** How a clock stands. */
public enum ClockState {
    RUNNING,
    /** It stands still, for it is the customer's turn. */
    PAUSED,
    /** What it waits for came in time. */
    MET,
    /** Its deadline passed before what it waits for came. */
    BREACHED,
    /** It ended in time without what it waits for: the case was resolved. */
    CANCELLED
}
