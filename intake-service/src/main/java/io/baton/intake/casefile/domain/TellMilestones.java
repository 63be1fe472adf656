package io.baton.intake.casefile.domain;

import io.baton.intake.policy.domain.PolicyVersions;
import java.util.Objects;
import java.util.Set;

/** Tells the milestones that follow from what is known now and did not before. */
final class TellMilestones {
    private final PolicyVersions policies;
    private final EmissionLog log;

    TellMilestones(PolicyVersions policies, EmissionLog log) {
        this.policies = policies;
        this.log = log;
    }

    /**
     * Tells what is new; when the opening of the case has become known, everything again, for it changes their dimensions.
     *
     * @param before null when the case has just begun
     */
    void tell(CaseFile before, CaseFile after) {
        boolean retold = before == null
                || !Objects.equals(after.facts().opened(), before.facts().opened());
        Set<Milestone> told = retold ? Set.of() : Set.copyOf(Milestone.of(before, policies));
        for (Milestone milestone : Milestone.of(after, policies)) {
            if (!told.contains(milestone)) {
                log.addAt(
                        milestone.time(),
                        after.caseId(),
                        milestone.type(),
                        Integer.toString(milestone.cycle()),
                        milestone.in(after));
            }
        }
    }
}
