package io.baton.intake.casefile.domain;

import io.baton.contracts.Trigger;
import io.baton.intake.detection.domain.Finding;
import java.util.Objects;
import java.util.UUID;

/**
 * A trigger that an escalation was told.
 *
 * @param at the moment of the event that set it off
 * @param about what tells it from others of its detector, may be empty
 * @param cycle of the case when it was told
 */
public record FiredTrigger(Trigger trigger, Moment at, String about, int cycle, UUID escalationId) {
    public FiredTrigger {
        Objects.requireNonNull(trigger, "trigger");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(escalationId, "escalationId");
    }

    boolean sameAs(Finding finding) {
        return trigger.type() == finding.type()
                && trigger.detector().equals(finding.detector())
                && about.equals(finding.about());
    }
}
