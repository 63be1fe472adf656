package io.baton.contracts;

/** The customer's contract level, lowest first. */
public enum Tier {
    STANDARD,
    BUSINESS,
    ENTERPRISE,
    VIP
}
