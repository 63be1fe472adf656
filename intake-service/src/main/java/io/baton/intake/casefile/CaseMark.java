package io.baton.intake.casefile;

import io.baton.intake.casefile.domain.CaseFile;
import io.baton.intake.casefile.domain.CaseStatus;
import io.baton.intake.casefile.domain.CaseStep;
import io.baton.intake.casefile.domain.JudgeCase;
import io.baton.intake.policy.domain.PolicyVersions;
import java.time.Instant;

/** A place in the log at which the deadlines of a partition's cases are judged. */
public sealed interface CaseMark {

    /**
     * Whether it changes anything about a case.
     *
     * @param nextDue the case's earliest deadline that is still to be judged, or null
     */
    boolean concerns(CaseFile file, Instant nextDue);

    /** What it makes of a case that it concerns. */
    CaseStep step(CaseFile file, PolicyVersions policies);

    /** Time has come so far for the cases of one sort. */
    sealed interface Reached extends CaseMark {
        /** Up to when deadlines are judged; one that lies at it has not passed yet. */
        Instant moment();

        /** Whether it is about historic cases or about live ones. */
        boolean historic();

        @Override
        default boolean concerns(CaseFile file, Instant nextDue) {
            return file.historic() == historic() && nextDue != null && nextDue.isBefore(moment());
        }

        @Override
        default CaseStep step(CaseFile file, PolicyVersions policies) {
            return JudgeCase.upTo(file, moment(), policies);
        }
    }

    /** A second has passed: live cases. */
    record Tick(Instant moment) implements Reached {
        @Override
        public boolean historic() {
            return false;
        }
    }

    /** All of a source was delivered: historic cases. */
    record End(Instant moment) implements Reached {
        @Override
        public boolean historic() {
            return true;
        }
    }

    /** The trigger policy was edited: open cases, whose clocks are measured anew. */
    record PolicyEdit(int version, Instant at) implements CaseMark {
        @Override
        public boolean concerns(CaseFile file, Instant nextDue) {
            return file.status() == CaseStatus.OPEN && file.clocking().version() < version;
        }

        @Override
        public CaseStep step(CaseFile file, PolicyVersions policies) {
            return JudgeCase.under(file, at, policies);
        }
    }
}
