/**
 * Promises to the customer: how they stand, and how they are read.
 *
 * <p>A dated promise is a {@link io.baton.intake.commitment.domain.Commitment}, which is open, kept or missed. When it was kept
 * is a register that the earliest fulfilment holds, so that late events converge; what was told of it is remembered with it.
 *
 * <p>{@link io.baton.intake.commitment.domain.PromiseDetector} reads the dated promises that agents make in their own words. A message is cut into sentences of numbered tokens; a
 * promise is who speaks ("we will"), a deed ("get back to you") and one date, in one clause, with nothing that takes it
 * back: no question, condition, doubt or report. What can be read in two ways is not read, or takes the later date:
 * nobody is called late on a doubtful reading. Each token is looked at a bounded number of times and no regular
 * expression runs over the text. Readers know no language; the vocabularies of a language are what they are given, English for
 * now.
 */
package io.baton.intake.commitment.domain;
