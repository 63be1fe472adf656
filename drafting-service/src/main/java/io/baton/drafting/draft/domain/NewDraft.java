package io.baton.drafting.draft.domain;

import io.baton.contracts.DraftStatus;
import io.baton.contracts.Scenario;
import io.baton.contracts.draft.Hold;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Makes drafts from their first content. */
final class NewDraft {

    private NewDraft() {}

    static Draft of(
            UUID draftId,
            UUID escalationId,
            UUID caseId,
            Scenario scenario,
            Content content,
            boolean historic,
            Instant at) {
        List<Hold> holds = Holds.of(content.facts());
        return new Draft(
                draftId,
                escalationId,
                caseId,
                scenario,
                content.audience(),
                content.channel(),
                content.language(),
                holds.isEmpty() ? DraftStatus.COMPOSED : DraftStatus.HELD,
                content.subject(),
                content.text(),
                content.wordCount(),
                content.composer(),
                content.edited(),
                content.checklist(),
                holds,
                content.questions(),
                content.facts(),
                content.citations(),
                content.commitments(),
                content.revision(),
                content.revisions(),
                historic,
                at,
                at,
                null);
    }
}
