package io.baton.intake.casefile.domain;

import io.baton.contracts.Trigger;
import io.baton.contracts.TriggerType;
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

    /** The same of another escalation. */
    FiredTrigger of(UUID otherEscalation) {
        return new FiredTrigger(trigger, at, about, cycle, otherEscalation);
    }

    /** Whether routing means this one. */
    boolean isFor(Trigger told) {
        return trigger.type() == told.type()
                && trigger.eventId().equals(told.eventId())
                && trigger.detector().equals(told.detector());
    }

    boolean sameAs(Finding finding) {
        return trigger.type() == finding.type()
                && trigger.detector().equals(finding.detector())
                && about.equals(finding.about());
    }

    boolean isStanding(TriggerType type, String what) {
        return trigger.type() == type && about.equals(what) && !Boolean.TRUE.equals(trigger.withdrawn());
    }

    FiredTrigger withdrawn() {
        Trigger taken = new Trigger(
                trigger.type(),
                trigger.evidence(),
                trigger.detector(),
                trigger.confidence(),
                trigger.time(),
                trigger.eventId(),
                true);
        return new FiredTrigger(taken, at, about, cycle, escalationId);
    }
}
