/**
 * Past cases under a proposed trigger policy: each is played again, event by event from the log, once by the policy in force and
 * once by the proposed one, and the two courses are compared. What routing answered is left out of both, so that nothing but the
 * policy makes a difference.
 */
package io.baton.intake.backtest.domain;
