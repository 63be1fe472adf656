package io.baton.intake.casefile.domain;

import io.baton.contracts.Ids;
import io.baton.intake.policy.domain.PolicyVersions;
import java.time.Instant;
import java.util.Optional;

/** What a mark in the log makes of a case: a tick, an end mark, an edit of the trigger policy. */
public final class JudgeCase {
    private JudgeCase() {}

    /** The case when its deadlines before a moment are judged. */
    public static CaseStep upTo(CaseFile before, Instant moment, PolicyVersions policies) {
        return told(before.with(before.clocking().upTo(moment)), moment, policies);
    }

    /**
     * The case under the policy in force: its open clocks are measured anew from their starts and with their pauses; what has
     * ended keeps its verdict.
     *
     * @param at when the policy was edited
     */
    public static CaseStep under(CaseFile before, Instant at, PolicyVersions policies) {
        return told(before.with(before.clocking().under(policies.current())), at, policies);
    }

    /**
     * The earliest deadline of a case that is still to be judged; empty when there is none until something happens.
     */
    public static Optional<Instant> next(CaseFile file, PolicyVersions policies) {
        return CaseClocks.of(file, policies).next();
    }

    private static CaseStep told(CaseFile file, Instant now, PolicyVersions policies) {
        String cause = Ids.causation(file.source(), file.facts().first().eventId());
        EmissionLog log = new EmissionLog(file, now, cause);
        CaseFile told = new JudgeClocks(policies, log, now).told(file);
        return new CaseStep(told.emitted(log.sequence()), null, log.emissions());
    }
}
