package io.baton.routing.escalation.domain;

import io.baton.contracts.Actor;
import io.baton.contracts.EscalationStatus;
import io.baton.routing.escalation.domain.Transition.Moved;
import io.baton.routing.escalation.domain.Transition.Refused;
import java.util.Objects;

/** The states of an escalation. Each says which way it can go; what it does not allow is refused with a reason. */
public sealed interface EscalationState {

    /** The state's name in contracts. */
    EscalationStatus status();

    /** Who is offered it or has it; null when nobody. */
    default String agent() {
        return null;
    }

    /** Into the queue of its team; an offer is withdrawn. */
    default Transition queue() {
        return new Refused(sentence("cannot be queued"));
    }

    /**
     * Offered to an agent, who does not own it yet.
     *
     * @param stepToken names this offer
     */
    default Transition offer(String agent, String stepToken) {
        return new Refused(sentence("cannot be offered"));
    }

    /**
     * Taken over.
     *
     * @param stepToken of the offer that is answered, or null
     */
    default Transition accept(String agent, String stepToken) {
        return new Refused(sentence("cannot be accepted"));
    }

    /** Done, says the agent who has it. */
    default Transition resolve(String agent, Actor by, String resolution) {
        return new Refused(sentence("cannot be resolved before somebody accepts it"));
    }

    /** Not needed, says the agent who has it. */
    default Transition giveBack(String agent, String findings) {
        return new Refused(sentence("cannot be returned before somebody accepts it"));
    }

    /** Its case was resolved, which closes it in every open state. */
    default Transition closeWithCase(Actor by, String resolution) {
        return new Moved(new Resolved(agent(), by, resolution));
    }

    /** Whether it can still change. */
    default boolean isOpen() {
        return true;
    }

    private String sentence(String refusal) {
        return "The escalation is " + status() + " and " + refusal + ".";
    }

    /** Asked for, not yet routed. */
    record Requested() implements EscalationState {
        @Override
        public EscalationStatus status() {
            return EscalationStatus.REQUESTED;
        }

        @Override
        public Transition queue() {
            return new Moved(new Queued());
        }
    }

    /** Waits for an agent. */
    record Queued() implements EscalationState {
        @Override
        public EscalationStatus status() {
            return EscalationStatus.QUEUED;
        }

        @Override
        public Transition offer(String agent, String stepToken) {
            return new Moved(new Offered(agent, stepToken));
        }

        @Override
        public Transition accept(String agent, String stepToken) {
            return stepToken == null
                    ? new Moved(new Accepted(agent))
                    : new Refused("The offer with this step token is over; the escalation waits in its queue.");
        }
    }

    /** Offered to an agent. */
    record Offered(String agent, String stepToken) implements EscalationState {
        public Offered {
            Objects.requireNonNull(agent, "agent");
            Objects.requireNonNull(stepToken, "stepToken");
        }

        @Override
        public EscalationStatus status() {
            return EscalationStatus.OFFERED;
        }

        @Override
        public Transition queue() {
            return new Moved(new Queued());
        }

        @Override
        public Transition accept(String agent, String stepToken) {
            if (!this.agent.equals(agent)) {
                return new Refused("The escalation is offered to " + this.agent + ".");
            }
            return stepToken == null || stepToken.equals(this.stepToken)
                    ? new Moved(new Accepted(agent))
                    : new Refused("The step token belongs to an earlier offer.");
        }
    }

    /** An agent has it. */
    record Accepted(String agent) implements EscalationState {
        public Accepted {
            Objects.requireNonNull(agent, "agent");
        }

        @Override
        public EscalationStatus status() {
            return EscalationStatus.ACCEPTED;
        }

        @Override
        public Transition resolve(String agent, Actor by, String resolution) {
            return this.agent.equals(agent)
                    ? new Moved(new Resolved(agent, by, resolution))
                    : new Refused("The escalation is with " + this.agent + ".");
        }

        @Override
        public Transition giveBack(String agent, String findings) {
            return this.agent.equals(agent)
                    ? new Moved(new Returned(agent, findings))
                    : new Refused("The escalation is with " + this.agent + ".");
        }
    }

    /**
     * Done.
     *
     * @param agent who had it or was offered it, or null
     * @param resolution or null
     */
    record Resolved(String agent, Actor by, String resolution) implements EscalationState {
        public Resolved {
            Objects.requireNonNull(by, "by");
        }

        @Override
        public EscalationStatus status() {
            return EscalationStatus.RESOLVED;
        }

        @Override
        public Transition closeWithCase(Actor by, String resolution) {
            return new Refused("The escalation is RESOLVED already.");
        }

        @Override
        public boolean isOpen() {
            return false;
        }
    }

    /** Given back as not needed. */
    record Returned(String agent, String findings) implements EscalationState {
        public Returned {
            Objects.requireNonNull(agent, "agent");
            Objects.requireNonNull(findings, "findings");
        }

        @Override
        public EscalationStatus status() {
            return EscalationStatus.RETURNED;
        }

        @Override
        public Transition closeWithCase(Actor by, String resolution) {
            return new Refused("The escalation is RETURNED already.");
        }

        @Override
        public boolean isOpen() {
            return false;
        }
    }
}
