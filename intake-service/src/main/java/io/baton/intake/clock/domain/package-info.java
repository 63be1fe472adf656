/** The clocks of a case: what a policy allows, whose turn it is, what is due when, and what is to be told of it. */
package io.baton.intake.clock.domain;
