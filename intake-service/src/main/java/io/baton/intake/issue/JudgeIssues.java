package io.baton.intake.issue;

import io.baton.intake.issue.domain.IssueGroup;
import io.baton.intake.issue.domain.WidespreadIssue;
import io.baton.messaging.Lanes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Judges the slots that every partition has passed: whichever comes last does it for all. */
@Singleton
public final class JudgeIssues {
    /** How long an opened case of now may take to the log and still be in time. */
    private static final Duration GRACE = Duration.ofMinutes(1);

    private final IssueTable table;
    private final Lanes lanes;

    JudgeIssues(IssueTable table, Lanes lanes) {
        this.table = table;
        this.lanes = lanes;
    }

    /**
     * A partition has come to a mark.
     *
     * @param historic true at an end mark, which is about historic cases, false at a tick
     * @return whether a group was seen or went on
     */
    public boolean at(Connection connection, boolean historic, int lane, Instant moment, WidespreadIssue policy)
            throws SQLException {
        // At an end mark nothing comes any more, and the slot that it lies in is whole.
        Instant reached = historic ? WidespreadIssue.slotEnd(moment) : moment.minus(GRACE);
        if (!historic && !table.isDue(connection, false, reached)) {
            return false;
        }
        Optional<Instant> all = table.reached(connection, historic, lane, reached, lanes.count());
        boolean found = false;
        if (all.isPresent()) {
            List<IssueTable.Slot> due = table.due(connection, historic, all.get());
            while (!due.isEmpty()) {
                for (IssueTable.Slot slot : due) {
                    found |= judge(connection, historic, slot, policy);
                }
                due = table.due(connection, historic, all.get());
            }
        }
        return found;
    }

    private boolean judge(Connection connection, boolean historic, IssueTable.Slot slot, WidespreadIssue policy)
            throws SQLException {
        Optional<IssueGroup> group = policy.judge(
                slot.issueId(),
                slot.ends(),
                table.contacts(connection, historic, slot, policy),
                table.running(connection, historic, slot));
        if (group.isPresent()) {
            table.keep(connection, historic, group.get(), slot, policy);
        }
        table.done(connection, historic, slot);
        return group.isPresent();
    }
}
