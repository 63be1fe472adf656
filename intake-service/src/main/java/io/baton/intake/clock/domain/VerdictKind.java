package io.baton.intake.clock.domain;

/** What can be said of a clock that has not made it in time. */
public enum VerdictKind {
    /** Its target is nearly used up. */
    AT_RISK,
    /** Its deadline has passed. */
    BREACHED
}
