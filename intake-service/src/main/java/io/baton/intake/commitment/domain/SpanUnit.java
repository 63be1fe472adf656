package io.baton.intake.commitment.domain;

/** A unit of a length of time. */
enum SpanUnit {
    MINUTE,
    HOUR,
    DAY,
    WEEK,
    MONTH
}
