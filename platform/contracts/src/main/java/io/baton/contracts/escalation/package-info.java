/** Escalations: what intake asks for, with a snapshot of the case, and everything that routing does with it. */
package io.baton.contracts.escalation;
