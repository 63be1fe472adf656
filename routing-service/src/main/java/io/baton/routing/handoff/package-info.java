/** The brief that the receiver of an escalation reads before taking over. */
package io.baton.routing.handoff;
