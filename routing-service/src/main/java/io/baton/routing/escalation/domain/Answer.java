package io.baton.routing.escalation.domain;

/** What became of a person's command. */
public sealed interface Answer {

    /** It is done. */
    record Done(Progress progress) implements Answer {}

    /** The escalation's state does not allow it. */
    record Refused(String reason) implements Answer {}
}
