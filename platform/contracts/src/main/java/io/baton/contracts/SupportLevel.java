package io.baton.contracts;

/** The levels of expertise and authority, lowest first. */
public enum SupportLevel {
    L1,
    L2,
    L3,
    MANAGER,
    EXECUTIVE
}
