package io.baton.intake.casefile;

import io.baton.intake.policy.domain.PolicyVersions;
import io.baton.messaging.Outgoing;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Judges the cases that are due at a mark and of which nothing else is in the batch, some at a time, so that ten thousand at
 * once do not fill the memory.
 */
@Singleton
final class JudgeOthers {
    private static final int AT_ONCE = 500;

    private final CaseStore cases;
    private final DueCases due;
    private final SaveCases saving;

    JudgeOthers(CaseStore cases, DueCases due, SaveCases saving) {
        this.cases = cases;
        this.due = due;
        this.saving = saving;
    }

    /**
     * Takes part in the connection's transaction.
     *
     * @param judged cases that the batch has judged itself
     */
    void judge(
            Connection connection,
            int lane,
            CaseMark mark,
            PolicyVersions policies,
            Set<UUID> judged,
            Outgoing outgoing)
            throws SQLException {
        DueCases.Found found = find(connection, lane, mark, DueCases.Place.START);
        boolean last = false;
        while (!last && !found.caseIds().isEmpty()) {
            List<UUID> others = found.caseIds().stream()
                    .filter(caseId -> !judged.contains(caseId))
                    .toList();
            CaseBatch batch = new CaseBatch(load(connection, mark, others), policies);
            batch.judge(lane, mark, policies);
            saving.save(connection, batch, outgoing);
            last = found.caseIds().size() < AT_ONCE;
            found = last ? found : find(connection, lane, mark, found.end());
        }
    }

    private DueCases.Found find(Connection connection, int lane, CaseMark mark, DueCases.Place after)
            throws SQLException {
        return mark instanceof CaseMark.Reached reached
                ? due.find(connection, lane, reached.historic(), reached.moment(), after, AT_ONCE)
                : due.findOpen(connection, lane, after, AT_ONCE);
    }

    /** A case that somebody else is working on is judged at the next tick; after another mark there may be none. */
    private Map<UUID, StoredCase> load(Connection connection, CaseMark mark, List<UUID> caseIds) throws SQLException {
        return mark instanceof CaseMark.Tick
                ? cases.loadUnlocked(connection, caseIds)
                : cases.load(connection, caseIds);
    }
}
