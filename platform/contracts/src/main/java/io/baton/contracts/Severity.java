package io.baton.contracts;

/** The severity that the platform gave the case, lowest first. */
public enum Severity {
    LOW,
    NORMAL,
    HIGH,
    CRITICAL
}
