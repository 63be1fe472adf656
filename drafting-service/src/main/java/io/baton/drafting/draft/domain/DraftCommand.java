package io.baton.drafting.draft.domain;

import io.baton.contracts.HoldType;
import io.baton.contracts.Lists;
import io.baton.drafting.facts.domain.Facts;
import java.util.List;

/** What a person does with a draft. */
public sealed interface DraftCommand {

    /** Decides it for a draft. */
    CommandResult decide(DraftDecisions decisions, Draft draft);

    /** Approves it. */
    record Approve(String by, List<String> acceptWarnings) implements DraftCommand {
        public Approve {
            acceptWarnings = Lists.copy(acceptWarnings);
        }

        @Override
        public CommandResult decide(DraftDecisions decisions, Draft draft) {
            return decisions.approve(draft, this);
        }
    }

    /** Refuses it for good. */
    record Reject(String by, String reason) implements DraftCommand {
        @Override
        public CommandResult decide(DraftDecisions decisions, Draft draft) {
            return decisions.reject(draft, this);
        }
    }

    /** Lifts what holds it back. */
    record LiftHold(HoldType type, String by, String reason) implements DraftCommand {
        @Override
        public CommandResult decide(DraftDecisions decisions, Draft draft) {
            return decisions.liftHold(draft, this);
        }
    }

    /** Writes another text; {@code by} may be null. */
    record Rewrite(String text, String by) implements DraftCommand {
        @Override
        public CommandResult decide(DraftDecisions decisions, Draft draft) {
            return decisions.rewrite(draft, this);
        }
    }

    /** Corrects the facts, from which it is composed anew. */
    record CorrectFacts(Facts facts) implements DraftCommand {
        @Override
        public CommandResult decide(DraftDecisions decisions, Draft draft) {
            return decisions.correct(draft, this);
        }
    }

    /** Offers the text of a model; only a text that passes the checklist is taken. */
    record OfferText(int forRevision, String subject, String text) implements DraftCommand {
        @Override
        public CommandResult decide(DraftDecisions decisions, Draft draft) {
            return decisions.offer(draft, this);
        }
    }
}
