package io.baton.metrics;

import io.baton.contracts.Emitted;
import io.baton.metrics.facts.domain.CaseFacts;
import io.baton.metrics.facts.domain.CaseHistory;
import io.baton.metrics.facts.domain.DraftFacts;
import io.baton.metrics.facts.domain.EscalationFacts;
import io.baton.metrics.facts.domain.FactEvent;
import io.baton.metrics.facts.domain.SurveyFacts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Events folded into facts in memory, in the order of the list. */
public final class FoldedFacts {
    private final Map<UUID, CaseFacts> cases = new HashMap<>();
    private final Map<UUID, EscalationFacts> requests = new HashMap<>();
    private final Map<UUID, EscalationFacts> escalations = new HashMap<>();
    private final Map<UUID, DraftFacts> drafts = new HashMap<>();
    private final Set<SurveyFacts> surveys = new HashSet<>();

    /** The facts after all events. */
    public FoldedFacts(List<Emitted> events) {
        events.stream().map(FactEvent::of).forEach(this::add);
    }

    /** One history per case, in no particular order. */
    public List<CaseHistory> histories() {
        Set<UUID> ids = new HashSet<>(cases.keySet());
        Stream.concat(
                        told().map(EscalationFacts::caseId),
                        drafts.values().stream().map(DraftFacts::caseId))
                .forEach(ids::add);
        return ids.stream().map(this::historyOf).toList();
    }

    /** The history of one case. */
    public CaseHistory historyOf(UUID caseId) {
        return new CaseHistory(
                caseId,
                cases.get(caseId),
                told().filter(escalation -> escalation.caseId().equals(caseId)).toList(),
                surveys.stream()
                        .filter(survey -> survey.caseId().equals(caseId))
                        .toList(),
                drafts.values().stream()
                        .filter(draft -> draft.caseId().equals(caseId))
                        .toList());
    }

    private Stream<EscalationFacts> told() {
        return Stream.concat(requests.values().stream(), escalations.values().stream());
    }

    private void add(FactEvent event) {
        cases.compute(event.subject(), (id, facts) -> known(facts, CaseFacts.unknown(id))
                .with(event));
        cases.remove(event.subject(), CaseFacts.unknown(event.subject()));
        SurveyFacts.of(event).ifPresent(surveys::add);
        fold(requests, EscalationFacts.askedForBy(event.data()), event);
        EscalationFacts.routedBy(event.data()).forEach(id -> fold(escalations, id, event));
        UUID draft = DraftFacts.subjectOf(event.data());
        if (draft != null) {
            drafts.compute(
                    draft, (id, facts) -> known(facts, DraftFacts.unknown(id)).with(event));
        }
    }

    private static void fold(Map<UUID, EscalationFacts> facts, UUID id, FactEvent event) {
        if (id != null) {
            facts.compute(id, (key, before) -> known(before, EscalationFacts.unknown(key))
                    .with(event));
        }
    }

    private static <F> F known(F facts, F unknown) {
        return facts == null ? unknown : facts;
    }
}
