package io.baton.metrics.definition.domain;

import io.baton.metrics.facts.domain.CaseHistory;
import java.util.stream.Stream;

/** How many of the opened cases were escalated. */
final class EscalationRate implements Metric {
    @Override
    public String name() {
        return "escalation-rate";
    }

    @Override
    public Measure measure() {
        return Measure.SHARE;
    }

    @Override
    public String definition() {
        return "Cases opened in the window with at least one escalation requested so far, divided by all cases opened in"
                + " the window.";
    }

    @Override
    public Topics topics() {
        return Topics.CASES_AND_ESCALATIONS;
    }

    @Override
    public Population population() {
        return Population.EVERYBODY;
    }

    @Override
    public Stream<Observation> observe(CaseHistory history) {
        Observation.Role role = Observation.counted(!history.escalations().isEmpty());
        return history
                .openedAt()
                .map(opened -> new Observation(history.caseId(), history, opened, role, 0, history.escalations(), null))
                .stream();
    }
}
