/** Escalations from request to end: consumed, stored, shown, and acted on. */
package io.baton.routing.escalation;
