package io.baton.drafting.draft.domain;

import io.baton.contracts.DraftStatus;
import io.baton.contracts.EmittedTypes;
import io.baton.contracts.draft.DraftApproved;
import io.baton.contracts.draft.DraftComposed;
import io.baton.contracts.draft.DraftHeld;
import io.baton.contracts.draft.DraftRejected;
import io.baton.contracts.draft.Hold;
import io.baton.contracts.draft.HoldLifted;
import io.baton.drafting.checklist.domain.Verdict;
import io.baton.drafting.composer.domain.Assignment;
import io.baton.drafting.composer.domain.MessageComposer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Decides what people may do with drafts, at one moment. */
public final class DraftDecisions {

    private final Author author;
    private final Instant now;

    /** Decisions at {@code now}. */
    public DraftDecisions(MessageComposer composer, Instant now) {
        this.author = new Author(composer);
        this.now = now;
    }

    /** A draft without an escalation. */
    public Outcome create(CaseFile file, UUID draftId, Assignment assignment, String cause) {
        Content content = author.first(draftId, assignment, now, "first text");
        Draft draft = NewDraft.of(draftId, null, null, assignment.scenario(), content, false, now);
        List<CommandResult.Announcement> announcements = new ArrayList<>();
        announcements.add(new CommandResult.Announcement(EmittedTypes.DRAFT_COMPOSED, new DraftComposed(draft.view())));
        if (draft.status() == DraftStatus.HELD) {
            announcements.add(new CommandResult.Announcement(EmittedTypes.DRAFT_HELD, new DraftHeld(draft.view())));
        }
        return Outcome.of(file, new CommandResult.Done(draft, announcements), now, cause);
    }

    CommandResult approve(Draft draft, DraftCommand.Approve command) {
        List<String> holds =
                draft.openHolds().stream().map(hold -> hold.type().name()).toList();
        if (!holds.isEmpty()) {
            return refused("Open holds: " + String.join(", ", holds) + ".", "holds", holds);
        }
        if (draft.status() != DraftStatus.COMPOSED) {
            return wrongStatus(draft);
        }
        Verdict verdict = draft.verdict();
        if (!verdict.blocking().isEmpty()) {
            return refused(
                    "Failed checks that block: " + String.join(", ", verdict.blocking()) + ".",
                    "blocking",
                    verdict.blocking());
        }
        List<String> unaccepted = verdict.warnings().stream()
                .filter(warning -> !command.acceptWarnings().contains(warning))
                .toList();
        if (!unaccepted.isEmpty()) {
            return refused(
                    "Warnings that were not accepted: " + String.join(", ", unaccepted) + ".", "warnings", unaccepted);
        }
        Draft approved = draft.with(
                DraftStatus.APPROVED,
                draft.holds(),
                new Draft.Decision(command.by(), now, null, command.acceptWarnings()),
                now);
        return CommandResult.done(
                approved,
                EmittedTypes.DRAFT_APPROVED,
                new DraftApproved(approved.view(), command.by(), command.acceptWarnings()));
    }

    CommandResult reject(Draft draft, DraftCommand.Reject command) {
        if (!draft.canChange()) {
            return wrongStatus(draft);
        }
        Draft rejected = draft.with(
                DraftStatus.REJECTED,
                draft.holds(),
                new Draft.Decision(command.by(), now, command.reason(), List.of()),
                now);
        return CommandResult.done(
                rejected,
                EmittedTypes.DRAFT_REJECTED,
                new DraftRejected(rejected.view(), command.by(), command.reason()));
    }

    CommandResult liftHold(Draft draft, DraftCommand.LiftHold command) {
        if (!draft.canChange() || !draft.isHeldFor(command.type())) {
            return refused(
                    "The draft is " + draft.status() + " and has no open hold " + command.type() + ".",
                    "holds",
                    draft.openHolds().stream().map(hold -> hold.type().name()).toList());
        }
        List<Hold> holds = Holds.lifted(draft.holds(), command.type(), command.by());
        boolean free = holds.stream().allMatch(hold -> hold.liftedBy() != null);
        Draft lifted = draft.with(free ? DraftStatus.COMPOSED : DraftStatus.HELD, holds, draft.decision(), now);
        return CommandResult.done(
                lifted,
                EmittedTypes.DRAFT_HOLD_LIFTED,
                new HoldLifted(lifted.view(), command.type(), command.by(), command.reason()));
    }

    CommandResult rewrite(Draft draft, DraftCommand.Rewrite command) {
        if (!draft.canChange()) {
            return wrongStatus(draft);
        }
        Content content = author.edited(draft, command.text(), draft.facts(), command.by(), now, "edited by a person");
        return composed(draft, draft.rewritten(content, draft.holds(), now));
    }

    CommandResult correct(Draft draft, DraftCommand.CorrectFacts command) {
        if (!draft.canChange()) {
            return wrongStatus(draft);
        }
        Assignment assignment =
                new Assignment(draft.scenario(), draft.audience(), draft.channel(), draft.language(), command.facts());
        List<Hold> holds = Holds.renewed(draft.holds(), draft.facts(), command.facts(), false);
        return composed(
                draft, draft.rewritten(author.fresh(draft, assignment, now, "facts were corrected"), holds, now));
    }

    CommandResult offer(Draft draft, DraftCommand.OfferText command) {
        boolean outdated = draft.revision() != command.forRevision()
                || draft.edited()
                || (draft.status() != DraftStatus.COMPOSED && draft.status() != DraftStatus.HELD);
        if (outdated) {
            return wrongStatus(draft);
        }
        Verdict verdict = Author.check(command.subject(), command.text(), draft.facts(), draft);
        if (!verdict.passed()) {
            return refused(
                    "Failed checks: " + String.join(", ", verdict.blocking()) + ".", "blocking", verdict.blocking());
        }
        Content content = author.byModel(draft, command.subject(), command.text(), verdict, now);
        return composed(draft, draft.rewritten(content, draft.holds(), now));
    }

    private static CommandResult composed(Draft before, Draft next) {
        List<CommandResult.Announcement> announcements = new ArrayList<>();
        announcements.add(new CommandResult.Announcement(EmittedTypes.DRAFT_COMPOSED, new DraftComposed(next.view())));
        if (next.openHolds().size() > before.openHolds().size()) {
            announcements.add(new CommandResult.Announcement(EmittedTypes.DRAFT_HELD, new DraftHeld(next.view())));
        }
        return new CommandResult.Done(next, announcements);
    }

    private static CommandResult wrongStatus(Draft draft) {
        return refused(
                "The draft is " + draft.status() + ", revision " + draft.revision() + ".",
                "status",
                List.of(draft.status().name()));
    }

    private static CommandResult refused(String detail, String kind, List<String> names) {
        return new CommandResult.Refused(detail, Map.of(kind, names));
    }
}
