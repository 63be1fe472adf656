package io.baton.intake.casefile;

import io.baton.contracts.CommitmentFulfilled;
import io.baton.contracts.LogMarks;
import io.baton.contracts.Uuid5;
import io.baton.messaging.DatabaseException;
import io.baton.messaging.Outbox;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Puts into the log that somebody says a commitment was kept; the first to say so counts. */
@Singleton
final class FulfilCommitment {
    private final DataSource dataSource;
    private final CommitmentIndex commitments;
    private final CaseStore cases;
    private final Outbox outbox;
    private final Clock clock;

    FulfilCommitment(DataSource dataSource, CommitmentIndex commitments, CaseStore cases, Outbox outbox, Clock clock) {
        this.dataSource = dataSource;
        this.commitments = commitments;
        this.cases = cases;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The case of the commitment; empty when there is no such commitment. */
    Optional<UUID> fulfil(UUID commitmentId, String by) {
        return outbox.inTransaction(outgoing -> {
            try (Connection connection = dataSource.getConnection()) {
                Optional<UUID> caseId = commitments.caseOf(connection, commitmentId);
                if (caseId.isPresent()) {
                    cases.load(connection, List.of(caseId.get()));
                    said(new CommitmentFulfilled(commitmentId, caseId.get(), by))
                            .publish(outgoing);
                }
                return caseId;
            } catch (SQLException e) {
                throw new DatabaseException(e);
            }
        });
    }

    private CaseMessage said(CommitmentFulfilled data) {
        UUID id = Uuid5.of(data.commitmentId(), "fulfilled");
        return new CaseMessage(id, LogMarks.COMMITMENT_FULFILLED, data.caseId(), clock.instant(), data);
    }
}
