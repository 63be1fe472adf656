package io.baton.intake.backtest.domain;

import io.baton.intake.casefile.domain.CaseFile;
import io.baton.intake.casefile.domain.CaseStatus;
import io.baton.intake.casefile.domain.CaseStep;
import io.baton.intake.policy.domain.PolicyVersions;
import io.baton.intake.policy.domain.TriggerPolicy;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One case under one policy, as far as it was played again.
 *
 * @param policies the policy alone
 * @param file null before its first event
 * @param due its earliest deadline that is still to be judged, or null
 */
public record Course(PolicyVersions policies, CaseFile file, Instant due) {
    public Course {
        Objects.requireNonNull(policies, "policies");
    }

    /** A case of which nothing was played yet. */
    public static Course under(TriggerPolicy policy) {
        return new Course(PolicyVersions.only(policy), null, null);
    }

    /** The case after something; the same when nothing comes of it. */
    public Course after(Optional<CaseStep> step) {
        return step.map(taken ->
                        new Course(policies, taken.after(), taken.nextDue().at()))
                .orElse(this);
    }

    /** Whether time alone changes nothing about it any more: it is resolved and no deadline is left. */
    public boolean isAtRest() {
        return file != null && file.status() == CaseStatus.RESOLVED && due == null;
    }

    /** Its earliest deadline that a tick judges, if it is live; empty for a historic case. */
    public Optional<Instant> dueAtTicks() {
        return file == null || file.historic() ? Optional.empty() : Optional.ofNullable(due);
    }
}
