package io.baton.drafting.checklist.domain;

/** What a failed check means: a message that fails a blocking one cannot be approved, a warning can be accepted. */
public enum CheckSeverity {
    BLOCKS,
    WARNS
}
