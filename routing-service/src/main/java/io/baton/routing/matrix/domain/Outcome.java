package io.baton.routing.matrix.domain;

import io.baton.contracts.EscalationKind;
import io.baton.contracts.Priority;
import io.baton.contracts.SupportLevel;

/** What a rule brings about when it fires; its kind follows from it. */
public sealed interface Outcome {

    /** The kind of escalation that a rule with this outcome makes it. */
    EscalationKind kind();

    /**
     * To a team with the right expertise.
     *
     * @param skill that the agent must have, or null
     */
    record ToTeam(String team, String skill) implements Outcome {
        @Override
        public EscalationKind kind() {
            return EscalationKind.FUNCTIONAL;
        }
    }

    /**
     * To someone with more authority.
     *
     * @param team that takes it when no functional rule names one, or null
     */
    record ToLevel(SupportLevel level, String team) implements Outcome {
        @Override
        public EscalationKind kind() {
            return EscalationKind.HIERARCHICAL;
        }
    }

    /** Ahead of the queue. */
    record AtPriority(Priority priority) implements Outcome {
        @Override
        public EscalationKind kind() {
            return EscalationKind.PRIORITY;
        }
    }

    /** Marked as set off by software. */
    record Marked() implements Outcome {
        @Override
        public EscalationKind kind() {
            return EscalationKind.AUTOMATED;
        }
    }

    /** The team of the last resort, when no rule names one. */
    record ToGeneralists(String team, SupportLevel level) implements Outcome {
        @Override
        public EscalationKind kind() {
            return EscalationKind.FUNCTIONAL;
        }
    }
}
