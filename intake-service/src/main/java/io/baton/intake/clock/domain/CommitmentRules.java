package io.baton.intake.clock.domain;

import java.time.Duration;
import java.util.Objects;
import java.util.Set;

/**
 * What becomes of promises.
 *
 * @param read whether promises are read out of what agents write
 * @param atRisk how long before its due time, around the clock, a promise is at risk; more than nothing
 * @param escalates AT_RISK, BREACHED (missed) or both: what is a reason to escalate; the rest is told and no more
 */
public record CommitmentRules(boolean read, Duration atRisk, Set<VerdictKind> escalates) {
    public CommitmentRules {
        Objects.requireNonNull(atRisk, "atRisk");
        escalates = Set.copyOf(escalates);
    }
}
