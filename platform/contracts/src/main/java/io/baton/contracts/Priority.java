package io.baton.contracts;

/** The urgency of an escalation, most urgent first. */
public enum Priority {
    P1,
    P2,
    P3,
    P4
}
