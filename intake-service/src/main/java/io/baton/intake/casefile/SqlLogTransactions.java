package io.baton.intake.casefile;

import io.baton.contracts.TriggerPolicyChanged;
import io.baton.intake.issue.JudgeIssues;
import io.baton.intake.issue.Notice;
import io.baton.intake.policy.PoliciesInForce;
import io.baton.intake.policy.domain.PolicyVersions;
import io.baton.messaging.Outgoing;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Batches of the contact events in PostgreSQL. */
@Singleton
final class SqlLogTransactions {
    private final CaseStore cases;
    private final SaveCases saving;
    private final DueCases due;
    private final DeadlineIndex deadlines;
    private final PoliciesInForce policies;
    private final JudgeIssues issues;

    SqlLogTransactions(
            CaseStore cases,
            SaveCases saving,
            DueCases due,
            DeadlineIndex deadlines,
            PoliciesInForce policies,
            JudgeIssues issues) {
        this.cases = cases;
        this.saving = saving;
        this.due = due;
        this.deadlines = deadlines;
        this.policies = policies;
        this.issues = issues;
    }

    /** Takes part in the connection's transaction. */
    LogTransaction on(Connection connection) {
        return new OnConnection(connection);
    }

    private final class OnConnection implements LogTransaction {
        private final Connection connection;

        OnConnection(Connection connection) {
            this.connection = connection;
        }

        @Override
        public Map<UUID, StoredCase> load(Collection<UUID> caseIds) throws SQLException {
            return cases.load(connection, caseIds);
        }

        @Override
        public Map<UUID, StoredCase> loadFree(Collection<UUID> caseIds) throws SQLException {
            return cases.loadFree(connection, caseIds);
        }

        @Override
        public void save(CaseBatch batch, Outgoing outgoing) throws SQLException {
            saving.save(connection, batch, outgoing);
        }

        @Override
        public DueCases.Found due(int lane, CaseMark.Reached mark, DueCases.Place after, int limit)
                throws SQLException {
            return due.find(connection, lane, mark.historic(), mark.moment(), after, limit);
        }

        @Override
        public DueCases.Found open(int lane, DueCases.Place after, int limit) throws SQLException {
            return due.findOpen(connection, lane, after, limit);
        }

        @Override
        public void setAside(UUID caseId) throws SQLException {
            deadlines.leaveOut(connection, caseId);
        }

        @Override
        public Map<Integer, PolicyVersions> inForce(Set<Integer> lanes) throws SQLException {
            return policies.on(connection, lanes);
        }

        @Override
        public PolicyVersions takesEffect(int lane, TriggerPolicyChanged mark) throws SQLException {
            return policies.takesEffect(connection, lane, mark);
        }

        @Override
        public JudgeIssues.Seen judgeIssues(List<PlacedMark> reached) throws SQLException {
            List<Notice> notices = new ArrayList<>();
            boolean isMore = false;
            for (List<PlacedMark> run : PlacedMark.runs(reached)) {
                JudgeIssues.Seen seen = issues.at(
                        connection,
                        run.stream().map(PlacedMark::reach).toList(),
                        run.get(0).policies().currentPolicy().issues());
                notices.addAll(seen.notices());
                isMore |= seen.isMore();
            }
            return new JudgeIssues.Seen(notices, isMore);
        }

        @Override
        public Optional<Notice> nextOfGroup(LogEntry.Noticed resolved) throws SQLException {
            return issues.next(connection, resolved.data(), resolved.at().time());
        }
    }
}
