package io.baton.intake.casefile.domain;

import java.time.Instant;
import java.util.function.UnaryOperator;

/**
 * Something that is to be told of a case's deadlines.
 *
 * @param at since when it is true
 * @param telling tells it, and gives the case that has told it
 */
record Judged(Instant at, UnaryOperator<CaseFile> telling) {}
