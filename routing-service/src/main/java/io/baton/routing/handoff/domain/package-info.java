/** The brief as a pure function of an escalation. */
package io.baton.routing.handoff.domain;
