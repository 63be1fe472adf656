package io.baton.contracts;

/** What was promised to the customer. */
public enum CommitmentKind {
    UPDATE,
    FIX,
    CALL,
    REFUND
}
