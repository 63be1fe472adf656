package io.baton.contracts.escalation;

/** What changed in a case while it has an open escalation. */
public enum CaseChange {
    MESSAGE,
    ATTEMPT,
    APPROVAL,
    ASSIGNED,
    RESOLVED,
    REOPENED,
    CLOCK,
    /** The case was history and has turned live. */
    LIVE
}
