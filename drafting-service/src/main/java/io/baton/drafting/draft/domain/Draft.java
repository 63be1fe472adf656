package io.baton.drafting.draft.domain;

import io.baton.contracts.Audience;
import io.baton.contracts.Composer;
import io.baton.contracts.DraftChannel;
import io.baton.contracts.DraftStatus;
import io.baton.contracts.HoldType;
import io.baton.contracts.Lists;
import io.baton.contracts.Scenario;
import io.baton.contracts.draft.Commitment;
import io.baton.contracts.draft.DraftView;
import io.baton.contracts.draft.Hold;
import io.baton.drafting.checklist.domain.CheckResult;
import io.baton.drafting.checklist.domain.Verdict;
import io.baton.drafting.composer.domain.Citation;
import io.baton.drafting.composer.domain.Question;
import io.baton.drafting.facts.domain.Facts;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A message to the customer with everything that was decided about it.
 *
 * @param escalationId null for a draft without an escalation
 * @param caseId likewise
 * @param edited a person wrote the text, so that no composer replaces it
 * @param revisions oldest first, at most {@link #MOST_REVISIONS}
 */
public record Draft(
        UUID draftId,
        UUID escalationId,
        UUID caseId,
        Scenario scenario,
        Audience audience,
        DraftChannel channel,
        String language,
        DraftStatus status,
        String subject,
        String text,
        int wordCount,
        Composer composer,
        boolean edited,
        List<CheckResult> checklist,
        List<Hold> holds,
        List<Question> questions,
        Facts facts,
        List<Citation> citations,
        List<Commitment> commitments,
        int revision,
        List<Revision> revisions,
        boolean historic,
        Instant createdAt,
        Instant changedAt,
        Decision decision) {

    /** The older ones are forgotten. */
    public static final int MOST_REVISIONS = 20;

    public Draft {
        checklist = Lists.copy(checklist);
        holds = Lists.copy(holds);
        questions = Lists.copy(questions);
        citations = Lists.copy(citations);
        commitments = Lists.copy(commitments);
        revisions = Lists.copy(revisions);
    }

    /**
     * What a person decided.
     *
     * @param acceptedWarnings ids of checks
     */
    public record Decision(String by, Instant at, String reason, List<String> acceptedWarnings) {
        public Decision {
            acceptedWarnings = Lists.copy(acceptedWarnings);
        }
    }

    /** The key of its events: the case, or the draft itself where there is none. */
    public UUID subjectId() {
        return caseId == null ? draftId : caseId;
    }

    /** True while it can still become something else. */
    public boolean canChange() {
        return status == DraftStatus.COMPOSED || status == DraftStatus.HELD || status == DraftStatus.APPROVED;
    }

    /** The holds that nobody lifted. */
    public List<Hold> openHolds() {
        return holds.stream().filter(hold -> hold.liftedBy() == null).toList();
    }

    boolean isHeldFor(HoldType type) {
        return openHolds().stream().anyMatch(hold -> hold.type() == type);
    }

    /** Its checklist with the overall answer. */
    public Verdict verdict() {
        return new Verdict(checklist.stream().noneMatch(CheckResult::blocks), checklist);
    }

    /** What its events say about it: everything but the text. */
    public DraftView view() {
        return new DraftView(
                draftId,
                escalationId,
                caseId,
                scenario,
                audience,
                channel,
                language,
                status,
                composer,
                wordCount,
                verdict().failed(),
                holds,
                commitments,
                historic,
                revision);
    }

    Draft with(DraftStatus next, List<Hold> nextHolds, Decision nextDecision, Instant at) {
        return new Draft(
                draftId,
                escalationId,
                caseId,
                scenario,
                audience,
                channel,
                language,
                next,
                subject,
                text,
                wordCount,
                composer,
                edited,
                checklist,
                nextHolds,
                questions,
                facts,
                citations,
                commitments,
                revision,
                revisions,
                historic,
                createdAt,
                at,
                nextDecision);
    }

    /** The same draft with another text, status COMPOSED or HELD as its holds demand. */
    Draft rewritten(Content content, List<Hold> nextHolds, Instant at) {
        DraftStatus next =
                nextHolds.stream().allMatch(hold -> hold.liftedBy() != null) ? DraftStatus.COMPOSED : DraftStatus.HELD;
        return new Draft(
                draftId,
                escalationId,
                caseId,
                scenario,
                content.audience(),
                content.channel(),
                content.language(),
                next,
                content.subject(),
                content.text(),
                content.wordCount(),
                content.composer(),
                content.edited(),
                content.checklist(),
                nextHolds,
                content.questions(),
                content.facts(),
                content.citations(),
                content.commitments(),
                content.revision(),
                content.revisions(),
                historic,
                createdAt,
                at,
                null);
    }

    Content content() {
        return new Content(
                audience,
                channel,
                language,
                subject,
                text,
                wordCount,
                composer,
                edited,
                checklist,
                questions,
                facts,
                citations,
                commitments,
                revision,
                revisions);
    }
}
