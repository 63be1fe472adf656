package io.baton.drafting.draft;

import io.baton.contracts.Audience;
import io.baton.contracts.Composer;
import io.baton.contracts.DraftChannel;
import io.baton.contracts.DraftStatus;
import io.baton.contracts.Scenario;
import io.baton.contracts.draft.Commitment;
import io.baton.contracts.draft.Hold;
import io.baton.drafting.checklist.domain.CheckResult;
import io.baton.drafting.composer.domain.Citation;
import io.baton.drafting.composer.domain.Question;
import io.baton.drafting.draft.domain.Draft;
import io.baton.drafting.draft.domain.Revision;
import io.baton.drafting.facts.domain.Facts;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A draft as the API shows it. */
record DraftAnswer(
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
        Draft.Decision decision) {

    static DraftAnswer of(Draft draft) {
        return new DraftAnswer(
                draft.draftId(),
                draft.escalationId(),
                draft.caseId(),
                draft.scenario(),
                draft.audience(),
                draft.channel(),
                draft.language(),
                draft.status(),
                draft.subject(),
                draft.text(),
                draft.wordCount(),
                draft.composer(),
                draft.edited(),
                draft.checklist(),
                draft.holds(),
                draft.questions(),
                draft.facts(),
                draft.citations(),
                draft.commitments(),
                draft.revision(),
                draft.revisions(),
                draft.historic(),
                draft.createdAt(),
                draft.changedAt(),
                draft.decision());
    }
}
