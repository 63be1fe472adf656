package io.baton.intake.clock.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The policies that a case has had one after the other: an edit of the policy applies to what happens after the moment up
 * to which the case was judged then. What happened at that moment was its last event more often than not, and what that
 * ended keeps its verdict.
 */
public final class PolicyCourse {
    private final List<Stretch> stretches;

    /**
     * @param stretches at least one, ascending; the first holds from the beginning whatever its moment is
     */
    public PolicyCourse(List<Stretch> stretches) {
        if (stretches.isEmpty()) {
            throw new IllegalArgumentException("a case has at least one stretch");
        }
        this.stretches = List.copyOf(stretches);
    }

    /**
     * After a moment the case has a policy.
     *
     * @param policy null when none matches the case
     */
    public record Stretch(Instant from, SlaPolicy policy) {}

    /** The policy at a moment, or null. */
    SlaPolicy at(Instant moment) {
        SlaPolicy found = stretches.get(0).policy();
        for (Stretch stretch : stretches.subList(1, stretches.size())) {
            if (!stretch.from().isBefore(moment)) {
                break;
            }
            found = stretch.policy();
        }
        return found;
    }

    /** Whether a bot's message at a moment is an answer. */
    boolean botsAnswer(Instant moment) {
        SlaPolicy policy = at(moment);
        return policy != null && policy.botsAnswer();
    }

    /** Whether an answer at a moment makes the resolution clock stand still. */
    boolean pausesOnCustomersTurn(Instant moment) {
        SlaPolicy policy = at(moment);
        return policy != null && policy.pausesOnCustomersTurn();
    }

    /**
     * The business time from one moment to another in the calendar that the case has at the latter; empty when it has none of
     * its own.
     */
    public Optional<Duration> businessTime(Instant from, Instant to) {
        SlaPolicy policy = at(to);
        return policy == null || !policy.hasBusinessHours()
                ? Optional.empty()
                : Optional.of(policy.calendar().between(from, to));
    }
}
