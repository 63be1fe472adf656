package io.baton.intake.casefile.domain;

/** Whether the platform considers the case done. */
public enum CaseStatus {
    OPEN,
    RESOLVED
}
