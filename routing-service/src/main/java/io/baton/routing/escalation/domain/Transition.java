package io.baton.routing.escalation.domain;

/** What became of an attempt to bring an escalation into another state. */
public sealed interface Transition {

    /** It is in this state now. */
    record Moved(EscalationState next) implements Transition {}

    /**
     * The state does not allow it.
     *
     * @param reason a sentence for the person who tried
     */
    record Refused(String reason) implements Transition {}
}
