package io.baton.intake.clock.domain;

import java.util.List;
import java.util.Optional;

/**
 * The SLA policies of one version of the trigger policy.
 *
 * @param ranked in the order of their rank as written: the first that matches a case is the case's
 */
public record SlaPolicies(List<SlaPolicy> ranked) {
    /** No service level at all. */
    public static final SlaPolicies NONE = new SlaPolicies(List.of());

    public SlaPolicies {
        ranked = List.copyOf(ranked);
    }

    /**
     * The policy of a case.
     *
     * @param reason the conditions that the case met
     */
    public record Choice(SlaPolicy policy, String reason) {}

    /** The first policy that matches; empty when none does, and then no clock runs. */
    public Optional<Choice> of(CaseProfile profile) {
        for (SlaPolicy policy : ranked) {
            Optional<String> reason = policy.match().reason(profile);
            if (reason.isPresent()) {
                return Optional.of(new Choice(policy, reason.get()));
            }
        }
        return Optional.empty();
    }
}
