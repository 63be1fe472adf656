package io.baton.metrics.facts.domain;

import io.baton.contracts.Dimensions;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * All facts about one case.
 *
 * @param facts null while no case event arrived
 * @param escalations those of which the request is known and that became part of no other, earliest first
 * @param surveys earliest first
 * @param drafts earliest first
 */
public record CaseHistory(
        UUID caseId,
        CaseFacts facts,
        List<EscalationFacts> escalations,
        List<SurveyFacts> surveys,
        List<DraftFacts> drafts) {
    private static final Comparator<EscalationFacts> BY_REQUEST =
            Comparator.comparing(EscalationFacts::requestedAt).thenComparing(EscalationFacts::escalationId);
    private static final Comparator<SurveyFacts> BY_ANSWER =
            Comparator.comparing(SurveyFacts::at).thenComparing(SurveyFacts::surveyId);
    private static final Comparator<DraftFacts> BY_COMPOSITION =
            Comparator.comparing(DraftFacts::composedAt).thenComparing(DraftFacts::draftId);

    public CaseHistory {
        escalations = escalations.stream()
                .filter(escalation -> escalation.requestedAt() != null && escalation.mergedInto() == null)
                .sorted(BY_REQUEST)
                .toList();
        surveys = surveys.stream().sorted(BY_ANSWER).toList();
        drafts = drafts.stream().sorted(BY_COMPOSITION).toList();
    }

    /** When the case was opened: as its milestone says, before that arrived as an escalation's snapshot says. */
    public Optional<Instant> openedAt() {
        if (facts != null && facts.openedAt() != null) {
            return Optional.of(facts.openedAt());
        }
        return escalations.stream()
                .map(EscalationFacts::caseOpenedAt)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }

    /** The earliest of the opening and the customer's first message. */
    public Optional<Instant> firstContactAt() {
        Instant spoke = facts == null ? null : facts.customerSpokeAt();
        return Optional.ofNullable(Earliest.of(openedAt().orElse(null), spoke));
    }

    /** The first escalation. */
    public Optional<EscalationFacts> firstEscalation() {
        return escalations.stream().findFirst();
    }

    /** The latest escalation that was requested by then. */
    public Optional<EscalationFacts> escalationBefore(Instant time) {
        return escalations.stream()
                .filter(escalation -> !escalation.requestedAt().isAfter(time))
                .reduce((earlier, later) -> later);
    }

    /** The last resolution, unless the case was reopened after it. */
    public Optional<Instant> resolvedAt() {
        return Optional.ofNullable(facts == null ? null : facts.resolvedAt());
    }

    /** What the case is grouped by; empty when only drafts are known. */
    public Optional<Dimensions> dimensions() {
        if (facts != null && facts.dimensions() != null) {
            return Optional.of(facts.dimensions());
        }
        return escalations.stream()
                .map(EscalationFacts::dimensions)
                .filter(Objects::nonNull)
                .findFirst();
    }
}
