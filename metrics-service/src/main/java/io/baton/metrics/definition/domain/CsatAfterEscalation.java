package io.baton.metrics.definition.domain;

import io.baton.metrics.facts.domain.CaseHistory;
import io.baton.metrics.facts.domain.EscalationFacts;
import io.baton.metrics.facts.domain.SurveyFacts;
import java.util.List;
import java.util.stream.Stream;

/** How satisfied customers are after an escalation, beside those who never had one. */
final class CsatAfterEscalation implements Metric {
    private static final int SATISFIED = 4;

    @Override
    public String name() {
        return "csat-after-escalation";
    }

    @Override
    public Measure measure() {
        return Measure.RATING;
    }

    @Override
    public String definition() {
        return "Satisfaction surveys answered in the window with 4 or 5 of 5, divided by all satisfaction surveys answered"
                + " in the window, after an escalation of their case; each belongs to the latest escalation requested"
                + " before it was answered.";
    }

    @Override
    public Topics topics() {
        return Topics.CASES_AND_ESCALATIONS;
    }

    @Override
    public Stream<Observation> observe(CaseHistory history) {
        return history.surveys().stream()
                .filter(CsatAfterEscalation::isAboutSatisfaction)
                .flatMap(survey -> history.escalationBefore(survey.at()).stream()
                        .map(escalation -> observed(history, survey, List.of(escalation))));
    }

    /** The surveys of cases that never escalated. */
    @Override
    public Stream<Observation> observeBeside(CaseHistory history) {
        return history.escalations().isEmpty()
                ? history.surveys().stream()
                        .filter(CsatAfterEscalation::isAboutSatisfaction)
                        .map(survey -> observed(history, survey, List.of()))
                : Stream.empty();
    }

    private static boolean isAboutSatisfaction(SurveyFacts survey) {
        return !survey.answered() || survey.csat() != null;
    }

    private static Observation observed(CaseHistory history, SurveyFacts survey, List<EscalationFacts> escalations) {
        Observation.Role role =
                survey.answered() ? Observation.counted(survey.csat() >= SATISFIED) : Observation.Role.ASKED;
        long points = survey.answered() ? survey.csat() : 0;
        return new Observation(survey.surveyId(), history, survey.at(), role, points, escalations, null);
    }
}
