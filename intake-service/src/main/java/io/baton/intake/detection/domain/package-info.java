/**
 * Finds reasons to escalate, each with its evidence. Text is split into numbered words once and matched against phrases
 * that were compiled from the policy, so the work grows with the length of the text and with nothing else: no regular
 * expression runs over what customers write. Only the customer's own words are looked at; callers pass nothing else.
 */
package io.baton.intake.detection.domain;
