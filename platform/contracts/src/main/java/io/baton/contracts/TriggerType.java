package io.baton.contracts;

/** The reasons to escalate that Baton detects. */
public enum TriggerType {
    EXPLICIT_REQUEST,
    BUTTON,
    MANUAL,
    BOT_HANDOVER,
    NEGATIVE_SENTIMENT,
    REPEATED_FAILURE,
    EXPERTISE,
    AUTHORITY_LIMIT,
    SLA_AT_RISK,
    SLA_BREACHED,
    WIDESPREAD_ISSUE,
    CUSTOMER_VALUE,
    CHURN_RISK,
    LEGAL_THREAT,
    SAFETY,
    ABUSE,
    KEYWORD,
    PREDICTED,
    COMMITMENT_AT_RISK,
    COMMITMENT_MISSED
}
