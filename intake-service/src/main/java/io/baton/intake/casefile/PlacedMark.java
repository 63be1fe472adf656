package io.baton.intake.casefile;

import io.baton.contracts.LogMarkData;
import io.baton.contracts.SourceReached;
import io.baton.intake.issue.Reach;
import io.baton.intake.policy.domain.PolicyVersions;
import io.baton.messaging.LoggedEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A mark at its place in the log.
 *
 * @param lane the partition that it is on
 * @param policies with the version in force at this place
 * @param logged the record
 */
record PlacedMark(int lane, CaseMark mark, PolicyVersions policies, LoggedEvent logged) {

    /** How far its partition has come, at a tick or an end mark. */
    Reach reach() {
        Instant moment = ((CaseMark.Reached) mark).moment();
        if (isTick()) {
            return Reach.now(lane, moment);
        }
        Instant said = LogMarkData.read(logged.event(), SourceReached.class).time();
        return Reach.end(logged.event().getSource().toString(), said, lane, moment);
    }

    boolean isTick() {
        return mark instanceof CaseMark.Tick;
    }

    /** Marks in a row at which one version of the policy is in force; what lies before an edit is judged before it. */
    static List<List<PlacedMark>> runs(List<PlacedMark> marks) {
        List<List<PlacedMark>> runs = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= marks.size(); i++) {
            if (i == marks.size()
                    || marks.get(i).policies().current()
                            != marks.get(start).policies().current()) {
                runs.add(marks.subList(start, i));
                start = i;
            }
        }
        return runs;
    }
}
