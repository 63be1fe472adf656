package io.baton.intake.casefile;

import io.baton.intake.casefile.domain.Snapshots;
import io.baton.intake.transcript.TranscriptStore;
import io.baton.messaging.Outgoing;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;

/** Writes what a batch made of its cases, and publishes what it emits. */
@Singleton
final class SaveCases {
    private final CaseStore cases;
    private final DeadlineIndex deadlines;
    private final EscalationIndex escalations;
    private final CommitmentIndex commitments;
    private final TranscriptStore transcripts;
    private final CaseIssues issues;

    SaveCases(
            CaseStore cases,
            DeadlineIndex deadlines,
            EscalationIndex escalations,
            CommitmentIndex commitments,
            TranscriptStore transcripts,
            CaseIssues issues) {
        this.cases = cases;
        this.deadlines = deadlines;
        this.escalations = escalations;
        this.commitments = commitments;
        this.transcripts = transcripts;
        this.issues = issues;
    }

    /** Takes part in the connection's transaction. */
    void save(Connection connection, CaseBatch batch, Outgoing outgoing) throws SQLException {
        var lastMessages = transcripts.last(connection, batch.takingTranscript(), Snapshots.MOST_MESSAGES);
        var stepped = batch.cases();
        if (!stepped.isEmpty()) {
            cases.save(connection, stepped);
            deadlines.save(connection, stepped);
            escalations.save(connection, batch.changes());
            commitments.save(connection, batch.changes());
            issues.save(connection, batch);
            transcripts.add(connection, batch.messages());
        }
        batch.publish(lastMessages, outgoing);
    }
}
