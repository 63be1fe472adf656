package io.baton.intake.issue;

import io.baton.contracts.IssueNoticed;
import io.baton.intake.issue.domain.IssueGroup;
import io.baton.intake.issue.domain.IssuePolicy;
import io.baton.intake.issue.domain.Slot;
import io.baton.intake.issue.domain.WidespreadIssue;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Judges what every partition has passed; whichever comes last does it for all. One at a time judges: at a tick nobody waits
 * for that, for the next one is a second away; at an end mark, after which nothing may come, they wait for each other.
 * Locks of cases are taken before, and whoever judges takes no lock that others hold while they wait.
 */
@Singleton
public final class JudgeIssues {
    private static final int AT_ONCE = 500;

    private final IssueLanes lanes;
    private final DueContacts due;
    private final IssueGroups groups;

    JudgeIssues(IssueLanes lanes, DueContacts due, IssueGroups groups) {
        this.lanes = lanes;
        this.due = due;
        this.groups = groups;
    }

    /**
     * What was seen.
     *
     * @param isMore whether there is more of history to judge that no tick will
     */
    public record Seen(List<Notice> notices, boolean isMore) {
        public Seen {
            notices = List.copyOf(notices);
        }
    }

    /** Partitions have come to marks; takes part in the connection's transaction. */
    public Seen at(Connection connection, List<Reach> reached, IssuePolicy policy) throws SQLException {
        Map<Boolean, List<Reach>> marks = reached.stream().collect(Collectors.partitioningBy(Reach::historic));
        List<Notice> notices = new ArrayList<>();
        boolean isMore = atEnds(connection, marks.get(true), policy, notices);
        if (!marks.get(false).isEmpty()) {
            atTicks(connection, marks.get(false), policy, notices);
        }
        return new Seen(notices, isMore);
    }

    private boolean atEnds(Connection connection, List<Reach> ends, IssuePolicy policy, List<Notice> notices)
            throws SQLException {
        if (ends.isEmpty()) {
            return false;
        }
        lanes.lock(connection);
        lanes.reach(connection, ends);
        boolean isMore = false;
        Set<String> scopes = ends.stream().map(Reach::scope).collect(Collectors.toCollection(TreeSet::new));
        for (String scope : scopes) {
            Optional<Instant> all = lanes.all(connection, scope);
            if (all.isPresent()) {
                judge(connection, true, all.get(), policy, notices);
                isMore |= due.isAny(connection, true, all.get());
            }
        }
        return isMore;
    }

    private void atTicks(Connection connection, List<Reach> ticks, IssuePolicy policy, List<Notice> notices)
            throws SQLException {
        boolean isNewSlot = lanes.reach(connection, ticks);
        Optional<Instant> all = lanes.all(connection, ticks.get(0).scope());
        if (all.isEmpty() || !due.isAny(connection, false, all.get()) && !isNewSlot || !lanes.tryLock(connection)) {
            return;
        }
        judge(connection, false, all.get(), policy, notices);
        due.forget(connection, all.get().minus(policy.remembered()));
    }

    private void judge(Connection connection, boolean historic, Instant upTo, IssuePolicy policy, List<Notice> notices)
            throws SQLException {
        if (!policy.isOn()) {
            due.judged(connection, historic, upTo);
            return;
        }
        List<DueContacts.Due> contacts = due.next(connection, historic, upTo, AT_ONCE);
        Set<Slot> slots = contacts.stream()
                .map(DueContacts.Due::slot)
                .collect(Collectors.toCollection(() -> new TreeSet<>(Slot.ORDER)));
        for (Slot slot : slots) {
            judge(connection, slot, policy.widespread(), notices);
        }
        if (!contacts.isEmpty()) {
            notices.addAll(due.again(connection, contacts, policy.again()));
            due.judged(connection, contacts);
        }
    }

    private void judge(Connection connection, Slot slot, WidespreadIssue policy, List<Notice> notices)
            throws SQLException {
        if (!policy.enabled()) {
            return;
        }
        int now = groups.window(connection, slot, policy);
        if (!policy.areMany(now)) {
            return;
        }
        Optional<IssueGroup> group =
                policy.judge(slot, now, groups.before(connection, slot, policy), groups.running(connection, slot));
        if (group.isPresent()) {
            notices.addAll(told(connection, group.get(), slot, policy));
        }
    }

    private List<Notice> told(Connection connection, IssueGroup group, Slot slot, WidespreadIssue policy)
            throws SQLException {
        List<Notice> notices = new ArrayList<>();
        for (UUID caseId : groups.keep(connection, group, slot, policy)) {
            boolean leads = groups.lead(connection, group.groupId(), null, caseId);
            if (leads || policy.join()) {
                notices.add(Notice.ofGroup(group, caseId, leads, slot.ends()));
            }
        }
        return notices;
    }

    /** The next case of a group, which leads it because the one that was told to had been resolved by then. */
    public Optional<Notice> next(Connection connection, IssueNoticed resolved, Instant at) throws SQLException {
        lanes.lock(connection);
        Optional<IssueGroups.Member> next = groups.next(connection, resolved.about(), resolved.caseId());
        UUID caseId = next.map(IssueGroups.Member::caseId).orElse(null);
        boolean leads = groups.lead(connection, resolved.about(), resolved.caseId(), caseId);
        return next.filter(member -> leads)
                .map(member -> Notice.inPlaceOf(resolved, member.caseId(), laterOf(at, member.openedAt())));
    }

    private static Instant laterOf(Instant at, Instant openedAt) {
        Instant judged = Slot.endAfter(openedAt);
        return judged.isAfter(at) ? judged : at;
    }
}
