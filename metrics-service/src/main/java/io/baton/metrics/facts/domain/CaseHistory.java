package io.baton.metrics.facts.domain;

import io.baton.contracts.Dimensions;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All facts about one case.
 *
 * @param facts null while no case event arrived
 * @param escalations those of which the request is known and that became part of no other, each once, earliest first;
 *     given in any order, and what several topics tell about one may be apart
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
        escalations = united(escalations).stream()
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

    /**
     * When the case was done with: the last resolution or, if it is later, the latest resolution of any escalation
     * that was requested after it; one that was returned had nothing to resolve. Empty while the case is open or the latest
     * escalation, requested after the last resolution, is.
     */
    public Optional<Instant> endedAt() {
        return resolvedAt().flatMap(this::endedAfter);
    }

    private Optional<Instant> endedAfter(Instant resolved) {
        List<EscalationFacts> after = escalations.stream()
                .filter(escalation -> !escalation.requestedAt().isBefore(resolved))
                .toList();
        if (!after.isEmpty() && after.get(after.size() - 1).isOpen()) {
            return Optional.empty();
        }
        return Stream.concat(
                        Stream.of(resolved),
                        after.stream().map(EscalationFacts::resolvedAt).flatMap(Optional::stream))
                .max(Comparator.naturalOrder());
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

    private static Collection<EscalationFacts> united(List<EscalationFacts> parts) {
        return parts.stream()
                .collect(Collectors.toMap(EscalationFacts::escalationId, Function.identity(), EscalationFacts::and))
                .values();
    }
}
