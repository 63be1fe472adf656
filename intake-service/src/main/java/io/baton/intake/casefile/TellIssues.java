package io.baton.intake.casefile;

import io.baton.intake.casefile.domain.JudgeIssue;
import io.baton.messaging.Outgoing;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Judges at a mark which issues are widespread, and tells the cases of its partition that belong to one. */
@Singleton
final class TellIssues {
    private final ContinuedMarks continued;

    TellIssues(ContinuedMarks continued) {
        this.continued = continued;
    }

    void judge(LogTransaction transaction, PlacedMark mark, Outgoing outgoing) throws SQLException {
        if (!(mark.mark() instanceof CaseMark.Reached reached)) {
            return;
        }
        boolean found = transaction.judgeIssues(mark, reached);
        if (found && !mark.isTick()) {
            continued.everywhere(mark, outgoing);
        }
        Map<UUID, JudgeIssue.Group> untold = transaction.untold(mark, reached);
        while (!untold.isEmpty()) {
            Map<UUID, StoredCase> loaded =
                    mark.isTick() ? transaction.loadFree(untold.keySet()) : transaction.load(untold.keySet());
            if (loaded.isEmpty()) {
                return;
            }
            CaseBatch batch = new CaseBatch(loaded);
            for (UUID caseId : List.copyOf(untold.keySet())) {
                if (loaded.containsKey(caseId)) {
                    batch.add(JudgeIssue.in(batch.current(caseId), untold.get(caseId), mark.policies()));
                }
            }
            transaction.save(batch, outgoing);
            transaction.told(List.copyOf(loaded.keySet()));
            untold = transaction.untold(mark, reached);
        }
    }
}
