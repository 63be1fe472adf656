/**
 * The clocks of a case: what a policy allows, whose turn it is, what is due when, and what is to be told of it.
 *
 * <p>The policy of a case is the first that matches it ({@link io.baton.intake.clock.domain.SlaPolicies}); its versions make a
 * course ({@link io.baton.intake.clock.domain.PolicyCourse}). What happened, in its order, starts, pauses and ends clocks; a
 * clock is measured by the policy of its end, an open one by the latest ({@link io.baton.intake.clock.domain.Clocks}). Nothing
 * of that is stored: it is read anew whenever something arrives, so the order of arrival does not matter. Only what was told is
 * remembered ({@link io.baton.intake.clock.domain.Told}), and compared with what is true now. Worked cases: docs/clocks.md.
 */
package io.baton.intake.clock.domain;
