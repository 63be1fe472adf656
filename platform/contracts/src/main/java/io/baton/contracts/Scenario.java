package io.baton.contracts;

/** The situations for which a message to the customer is drafted. */
public enum Scenario {
    ESCALATION_CONFIRMED,
    HANDOVER_INTRODUCTION,
    ACTIVE_INCIDENT,
    OUTAGE_RESOLVED,
    OUTAGE_NOTICE,
    BILLING_ERROR,
    INTEGRATION_FAILURE,
    LATE_ORDER,
    SECURITY_REPORT,
    REPEATED_PROBLEM,
    REFUSED_WITH_ALTERNATIVES,
    STATUS_UPDATE,
    POST_RESOLUTION,
    MISSED_COMMITMENT,
    ABUSE_WARNING,
    ABUSE_END
}
