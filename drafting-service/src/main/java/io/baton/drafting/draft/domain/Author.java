package io.baton.drafting.draft.domain;

import io.baton.contracts.Composer;
import io.baton.contracts.Uuid5;
import io.baton.contracts.draft.Commitment;
import io.baton.drafting.checklist.domain.CheckedText;
import io.baton.drafting.checklist.domain.Checklist;
import io.baton.drafting.checklist.domain.Verdict;
import io.baton.drafting.composer.domain.Assignment;
import io.baton.drafting.composer.domain.Citation;
import io.baton.drafting.composer.domain.Composition;
import io.baton.drafting.composer.domain.DatedPromises;
import io.baton.drafting.composer.domain.MessageComposer;
import io.baton.drafting.facts.domain.Facts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Makes the content of drafts: has it composed, checks it, and finds the promises in it. */
final class Author {

    private final MessageComposer composer;

    Author(MessageComposer composer) {
        this.composer = composer;
    }

    /** The first content of a draft. */
    Content first(UUID draftId, Assignment assignment, Instant at, String reason) {
        Composition composition = composer.compose(assignment);
        return content(draftId, assignment, composition, Composer.BUILT_IN, 1, at, reason, List.of());
    }

    /** The content that other facts make of a draft; a person's text stays and is checked against them. */
    Content again(Draft draft, Assignment assignment, Instant at, String reason) {
        if (draft.edited()) {
            return edited(draft, draft.text(), assignment.facts(), null, at, reason);
        }
        return fresh(draft, assignment, at, reason);
    }

    /** The content that is composed in place of whatever the draft says. */
    Content fresh(Draft draft, Assignment assignment, Instant at, String reason) {
        Composition composition = composer.compose(assignment);
        return content(
                draft.draftId(),
                assignment,
                composition,
                Composer.BUILT_IN,
                draft.revision() + 1,
                at,
                reason,
                draft.revisions());
    }

    /** The content that a person's text makes; the questions and the citations that still stand are kept. */
    Content edited(Draft draft, String text, Facts facts, String by, Instant at, String reason) {
        Verdict verdict = check(draft.subject(), text, facts, draft);
        int revision = draft.revision() + 1;
        List<Citation> citations = draft.citations().stream()
                .filter(citation -> text.contains(citation.words()))
                .toList();
        List<Commitment> commitments = commitments(draft.draftId(), DatedPromises.in(text, facts));
        return new Content(
                draft.audience(),
                draft.channel(),
                draft.language(),
                draft.subject(),
                text,
                Checklist.wordCount(text),
                draft.composer(),
                true,
                verdict.checklist(),
                draft.questions(),
                facts,
                citations,
                commitments,
                revision,
                appended(draft.revisions(), new Revision(revision, at, null, by, reason, text)));
    }

    /** The content that the model's text makes. */
    Content byModel(Draft draft, String subject, String text, Verdict verdict, Instant at) {
        int revision = draft.revision() + 1;
        List<Citation> citations = draft.citations().stream()
                .filter(citation -> text.contains(citation.words()))
                .toList();
        return new Content(
                draft.audience(),
                draft.channel(),
                draft.language(),
                subject,
                text,
                Checklist.wordCount(text),
                Composer.MODEL,
                false,
                verdict.checklist(),
                draft.questions(),
                draft.facts(),
                citations,
                commitments(draft.draftId(), DatedPromises.in(text, draft.facts())),
                revision,
                appended(
                        draft.revisions(),
                        new Revision(revision, at, Composer.MODEL, null, "composed by a model", text)));
    }

    static Verdict check(String subject, String text, Facts facts, Draft draft) {
        return Checklist.check(new CheckedText(subject, text, facts, draft.channel(), draft.scenario()));
    }

    private static Content content(
            UUID draftId,
            Assignment assignment,
            Composition composition,
            Composer composer,
            int revision,
            Instant at,
            String reason,
            List<Revision> earlier) {
        Verdict verdict = Checklist.check(new CheckedText(
                composition.subject(),
                composition.text(),
                assignment.facts(),
                assignment.channel(),
                assignment.scenario()));
        return new Content(
                assignment.audience(),
                assignment.channel(),
                assignment.language(),
                composition.subject(),
                composition.text(),
                Checklist.wordCount(composition.text()),
                composer,
                false,
                verdict.checklist(),
                composition.questions(),
                assignment.facts(),
                composition.citations(),
                commitments(draftId, composition.promises()),
                revision,
                appended(earlier, new Revision(revision, at, composer, null, reason, composition.text())));
    }

    private static List<Commitment> commitments(UUID draftId, List<Facts.Promise> promises) {
        return promises.stream()
                .map(promise -> new Commitment(
                        Uuid5.of(
                                draftId,
                                promise.kind() + ":" + promise.what() + ":"
                                        + promise.due().toInstant()),
                        promise.kind(),
                        promise.what(),
                        promise.due().toInstant(),
                        promise.approvedBy()))
                .distinct()
                .toList();
    }

    private static List<Revision> appended(List<Revision> earlier, Revision next) {
        List<Revision> all = new ArrayList<>(earlier);
        all.add(next);
        return all.size() <= Draft.MOST_REVISIONS
                ? List.copyOf(all)
                : List.copyOf(all.subList(all.size() - Draft.MOST_REVISIONS, all.size()));
    }
}
