package io.baton.contracts;

/** Why no draft may go out. */
public enum HoldType {
    LEGAL_THREAT,
    DISPUTED_FACTS,
    CALL_FIRST,
    APPROVAL_PENDING,
    ABUSE
}
