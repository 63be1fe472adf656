package io.baton.routing.escalation;

/** Escalations began to wait or agents got free: there may be something to offer. Fired after the commit. */
public record QueueChanged() {}
