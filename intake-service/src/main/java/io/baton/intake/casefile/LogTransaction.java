package io.baton.intake.casefile;

import io.baton.contracts.TriggerPolicyChanged;
import io.baton.intake.issue.JudgeIssues;
import io.baton.intake.issue.Notice;
import io.baton.intake.policy.domain.PolicyVersions;
import io.baton.messaging.Outgoing;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What a batch of the contact events reads and writes, in one transaction. A fault of the database undoes all of it. */
interface LogTransaction {

    /** The cases that exist, locked until the end of the transaction. */
    Map<UUID, StoredCase> load(Collection<UUID> caseIds) throws SQLException;

    /** The same without the cases that somebody else is working on. */
    Map<UUID, StoredCase> loadFree(Collection<UUID> caseIds) throws SQLException;

    /** Writes what a batch made of its cases, and publishes what it emits. */
    void save(CaseBatch batch, Outgoing outgoing) throws SQLException;

    /** The next cases of a partition with a deadline before the moment of a mark, in the order of their deadlines. */
    DueCases.Found due(int lane, CaseMark.Reached mark, DueCases.Place after, int limit) throws SQLException;

    /** The next open cases of a partition, in the order of their ids. */
    DueCases.Found open(int lane, DueCases.Place after, int limit) throws SQLException;

    /** Leaves a case out of what is due until its next event. */
    void setAside(UUID caseId) throws SQLException;

    /** All versions of the trigger policy, with the one in force on each of these partitions as the current one. */
    Map<Integer, PolicyVersions> inForce(Set<Integer> lanes) throws SQLException;

    /** The version of a mark is in force on its partition from now on; answers what {@link #inForce} gives then. */
    PolicyVersions takesEffect(int lane, TriggerPolicyChanged mark) throws SQLException;

    /** Judges the issues that are due at ticks and end marks, each by the policy in force there. */
    JudgeIssues.Seen judgeIssues(List<PlacedMark> reached) throws SQLException;

    /** What the next case of a group is to be told, because the one that was to lead it has been resolved. */
    Optional<Notice> nextOfGroup(LogEntry.Noticed resolved) throws SQLException;
}
