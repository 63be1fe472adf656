package io.baton.contracts;

/** The states of an escalation; RESOLVED and RETURNED are final. */
public enum EscalationStatus {
    REQUESTED,
    QUEUED,
    OFFERED,
    ACCEPTED,
    RESOLVED,
    RETURNED
}
