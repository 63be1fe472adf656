package io.baton.metrics.definition.domain;

import io.baton.metrics.facts.domain.CaseHistory;
import io.baton.metrics.facts.domain.EscalationFacts;
import java.util.List;
import java.util.stream.Stream;

/** How many of the escalated cases were escalated again. */
final class RepeatEscalationRate implements Metric {
    @Override
    public String name() {
        return "repeat-escalation-rate";
    }

    @Override
    public Measure measure() {
        return Measure.SHARE;
    }

    @Override
    public String definition() {
        return "Cases opened in the window with at least two escalations requested so far, divided by the cases opened in"
                + " the window with at least one.";
    }

    @Override
    public Topics topics() {
        return Topics.CASES_AND_ESCALATIONS;
    }

    @Override
    public Stream<Observation> observe(CaseHistory history) {
        return history.firstEscalation().stream().flatMap(first -> history.openedAt().stream()
                .map(opened ->
                        new Observation(history.caseId(), history, opened, role(history), 0, List.of(first), null)));
    }

    private static Observation.Role role(CaseHistory history) {
        List<EscalationFacts> escalations = history.escalations();
        return Observation.counted(escalations.size() >= 2);
    }
}
