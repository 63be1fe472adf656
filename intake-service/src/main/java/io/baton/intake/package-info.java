/**
 * Intake: takes contact events, keeps the cases, sees reasons to escalate and asks for escalations.
 */
package io.baton.intake;
