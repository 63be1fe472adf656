package io.baton.contracts;

/** What an escalation is for; one escalation can be of several kinds. */
public enum EscalationKind {
    FUNCTIONAL,
    HIERARCHICAL,
    PRIORITY,
    AUTOMATED
}
