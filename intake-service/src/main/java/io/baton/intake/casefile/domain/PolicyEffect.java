package io.baton.intake.casefile.domain;

import io.baton.contracts.ClockName;
import io.baton.intake.clock.domain.Clock;
import io.baton.intake.clock.domain.ClockState;
import io.baton.intake.clock.domain.Clocks;
import io.baton.intake.clock.domain.SlaPolicies;
import io.baton.intake.policy.domain.PolicyVersions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an edit of the policy would change about an open case.
 *
 * @param policyBefore the id of its SLA policy, or null
 * @param policyAfter the id that it would have, or null
 * @param clocks those that would stand otherwise; never empty when the policy stays the same
 */
public record PolicyEffect(String policyBefore, String policyAfter, List<Change> clocks) {
    public PolicyEffect {
        clocks = List.copyOf(clocks);
    }

    /**
     * A clock that would stand otherwise.
     *
     * @param before null when it is not kept now
     * @param after null when it would not be kept
     */
    public record Change(ClockName name, int cycle, Reading before, Reading after) {}

    /** How a clock stands; {@code atRiskAt} is null where nobody is warned, both moments are while it is paused. */
    public record Reading(Duration target, Instant atRiskAt, Instant due, ClockState state) {
        static Reading of(Clock clock) {
            return new Reading(clock.target(), clock.atRiskAt(), clock.due(), clock.state());
        }
    }

    /**
     * What would change about a case; empty when nothing does.
     *
     * @param edited with the edit in force
     * @param now up to when the case is judged for it, if it is live
     */
    public static Optional<PolicyEffect> on(CaseFile file, PolicyVersions edited, Instant now) {
        CaseFile before = file.historic() ? file : file.with(file.clocking().upTo(now));
        CaseFile after = before.with(before.clocking().under(edited.current()));
        List<Change> changes = changes(CaseClocks.of(before, edited), CaseClocks.of(after, edited));
        String policyBefore = policyId(before, edited);
        String policyAfter = policyId(after, edited);
        return changes.isEmpty() && Objects.equals(policyBefore, policyAfter)
                ? Optional.empty()
                : Optional.of(new PolicyEffect(policyBefore, policyAfter, changes));
    }

    private static List<Change> changes(Clocks before, Clocks after) {
        List<Change> changes = new ArrayList<>();
        for (Clock clock : before.all()) {
            Reading then =
                    after.of(clock.name(), clock.cycle()).map(Reading::of).orElse(null);
            if (!Reading.of(clock).equals(then)) {
                changes.add(new Change(clock.name(), clock.cycle(), Reading.of(clock), then));
            }
        }
        for (Clock clock : after.all()) {
            if (before.of(clock.name(), clock.cycle()).isEmpty()) {
                changes.add(new Change(clock.name(), clock.cycle(), null, Reading.of(clock)));
            }
        }
        return changes;
    }

    private static String policyId(CaseFile file, PolicyVersions policies) {
        return CaseClocks.policyOf(file, policies)
                .map(SlaPolicies.Choice::policy)
                .map(policy -> policy.id())
                .orElse(null);
    }
}
