package io.baton.contracts;

/** The states of a draft; SENT, REJECTED and SUPERSEDED are final. */
public enum DraftStatus {
    COMPOSED,
    HELD,
    APPROVED,
    SENT,
    REJECTED,
    SUPERSEDED,
    DELIVERY_UNCERTAIN
}
