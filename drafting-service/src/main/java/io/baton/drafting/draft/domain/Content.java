package io.baton.drafting.draft.domain;

import io.baton.contracts.Audience;
import io.baton.contracts.Composer;
import io.baton.contracts.DraftChannel;
import io.baton.contracts.draft.Commitment;
import io.baton.drafting.checklist.domain.CheckResult;
import io.baton.drafting.composer.domain.Citation;
import io.baton.drafting.composer.domain.Question;
import io.baton.drafting.facts.domain.Facts;
import java.util.List;

/** What a draft says, apart from where it stands. */
record Content(
        Audience audience,
        DraftChannel channel,
        String language,
        String subject,
        String text,
        int wordCount,
        Composer composer,
        boolean edited,
        List<CheckResult> checklist,
        List<Question> questions,
        Facts facts,
        List<Citation> citations,
        List<Commitment> commitments,
        int revision,
        List<Revision> revisions) {}
