package io.baton.metrics.definition.domain;

import io.baton.metrics.facts.domain.CaseHistory;
import io.baton.metrics.facts.domain.DraftFacts;
import io.baton.metrics.facts.domain.EscalationFacts;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * One member of a metric's population.
 *
 * @param id of what was observed: the case, the survey or the draft; unique within a metric
 * @param at when it counts
 * @param role how it counts
 * @param amount milliseconds of a duration, points of a rating, otherwise 0
 * @param escalations those whose team, level, agent, kinds, triggers and rules are its own
 * @param draft the observed draft, otherwise null
 */
public record Observation(
        UUID id,
        CaseHistory history,
        Instant at,
        Role role,
        long amount,
        List<EscalationFacts> escalations,
        DraftFacts draft) {
    /** How an observation counts. */
    public enum Role {
        /** In the denominator only. */
        MEMBER,
        /** In numerator and denominator. */
        COUNTED,
        /** In neither: a survey that was asked for, which only the response rate uses. */
        ASKED
    }

    public Observation {
        Objects.requireNonNull(at, "at");
        escalations = List.copyOf(escalations);
    }

    static Role counted(boolean counted) {
        return counted ? Role.COUNTED : Role.MEMBER;
    }
}
