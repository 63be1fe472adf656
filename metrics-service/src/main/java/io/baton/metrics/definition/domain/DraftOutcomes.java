package io.baton.metrics.definition.domain;

import io.baton.contracts.DraftStatus;
import io.baton.metrics.facts.domain.CaseHistory;
import io.baton.metrics.facts.domain.DraftFacts;
import io.baton.metrics.facts.domain.EscalationFacts;
import java.util.List;
import java.util.stream.Stream;

/** What became of the drafts. */
final class DraftOutcomes implements Metric {
    @Override
    public String name() {
        return "draft-outcomes";
    }

    @Override
    public Measure measure() {
        return Measure.SHARE;
    }

    @Override
    public String definition() {
        return "Drafts composed in the window that were sent so far, divided by all drafts composed in the window; beside"
                + " it the number of drafts by scenario, status and composer.";
    }

    @Override
    public Topics topics() {
        return Topics.DRAFTS;
    }

    @Override
    public Stream<Observation> observe(CaseHistory history) {
        return history.drafts().stream()
                .map(draft -> new Observation(
                        draft.draftId(),
                        history,
                        draft.composedAt(),
                        Observation.counted(draft.status() == DraftStatus.SENT),
                        0,
                        escalationOf(draft, history),
                        draft));
    }

    private static List<EscalationFacts> escalationOf(DraftFacts draft, CaseHistory history) {
        return history.escalations().stream()
                .filter(escalation -> escalation.escalationId().equals(draft.escalationId()))
                .toList();
    }
}
