package io.baton.intake.casefile;

import io.baton.intake.casefile.domain.CaseFile;
import io.baton.intake.casefile.domain.CaseStep;
import io.baton.intake.casefile.domain.JudgeCase;
import io.baton.intake.policy.domain.PolicyVersions;
import java.time.Instant;

/** A place in the log at which the deadlines of a partition's cases are judged. */
sealed interface CaseMark {

    /** Whether it judges this case; the others are not touched by it. */
    boolean concerns(CaseFile file);

    /** The moment up to which it judges: a case without a deadline before it is left as it is. */
    Instant moment();

    /** What it makes of a case that it concerns. */
    default CaseStep step(CaseFile file, PolicyVersions policies) {
        return JudgeCase.upTo(file, moment(), policies);
    }

    /** A second has passed: live cases. */
    record Tick(Instant moment) implements CaseMark {
        @Override
        public boolean concerns(CaseFile file) {
            return !file.historic();
        }
    }

    /** All of a source was delivered: historic cases. */
    record End(Instant moment) implements CaseMark {
        @Override
        public boolean concerns(CaseFile file) {
            return file.historic();
        }
    }
}
