package io.baton.intake.casefile;

import io.baton.contracts.LogMarks;
import io.baton.intake.issue.JudgeIssues;
import io.baton.intake.issue.Notice;
import io.baton.messaging.Outgoing;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;

/**
 * Puts into the log what the cases of all partitions show about some of them: the case of another partition is told at its
 * place there, now and at a rebuild.
 */
@Singleton
final class TellIssues {
    private final ContinuedMarks continued;

    TellIssues(ContinuedMarks continued) {
        this.continued = continued;
    }

    /**
     * Judges at the end of a batch.
     *
     * @param marks that the batch has come to
     * @param resolved what was told to cases that were to lead their groups and had been resolved by then
     */
    void judge(LogTransaction transaction, List<PlacedMark> marks, List<LogEntry.Noticed> resolved, Outgoing outgoing)
            throws SQLException {
        for (LogEntry.Noticed each : resolved) {
            transaction.nextOfGroup(each).ifPresent(notice -> publish(notice, outgoing));
        }
        List<PlacedMark> reached = marks.stream()
                .filter(mark -> mark.mark() instanceof CaseMark.Reached)
                .toList();
        if (reached.isEmpty()) {
            return;
        }
        JudgeIssues.Seen seen = transaction.judgeIssues(reached);
        seen.notices().forEach(notice -> publish(notice, outgoing));
        if (seen.isMore()) {
            reached.stream()
                    .filter(mark -> !mark.isTick())
                    .findFirst()
                    .ifPresent(mark -> continued.publish(mark, DueCases.Place.START, outgoing));
        }
    }

    private static void publish(Notice notice, Outgoing outgoing) {
        new CaseMessage(notice.id(), LogMarks.ISSUE_NOTICED, notice.data().caseId(), notice.at(), notice.data())
                .publish(outgoing);
    }
}
