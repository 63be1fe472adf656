package io.baton.metrics.facts.domain;

import io.baton.contracts.EmittedTypes;
import io.baton.contracts.cases.CaseMilestone;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A survey that a customer was asked to answer, or did answer; each event is one fact.
 *
 * @param surveyId the event
 * @param answered false when the customer was asked
 * @param csat 1 to 5, or null
 * @param nps 0 to 10, or null
 */
public record SurveyFacts(UUID surveyId, UUID caseId, boolean answered, Instant at, Integer csat, Integer nps) {
    /** The survey that an event tells of, if it tells of one. */
    public static Optional<SurveyFacts> of(FactEvent event) {
        boolean answered = event.type().equals(EmittedTypes.MILESTONE_SURVEYED);
        if (!answered && !event.type().equals(EmittedTypes.MILESTONE_SURVEY_REQUESTED)) {
            return Optional.empty();
        }
        CaseMilestone milestone = (CaseMilestone) event.data();
        return Optional.of(new SurveyFacts(
                event.id(), event.subject(), answered, event.time(), milestone.csat(), milestone.nps()));
    }
}
