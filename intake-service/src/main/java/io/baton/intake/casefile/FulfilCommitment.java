package io.baton.intake.casefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.baton.contracts.CommitmentFulfilled;
import io.baton.contracts.Json;
import io.baton.contracts.LogMarks;
import io.baton.contracts.Topics;
import io.baton.contracts.Uuid5;
import io.baton.messaging.DatabaseException;
import io.baton.messaging.Outbox;
import io.baton.messaging.Outgoing;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import jakarta.inject.Singleton;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Puts into the log that somebody says a commitment was kept; the first to say so counts. */
@Singleton
final class FulfilCommitment {
    private static final URI SOURCE = URI.create("intake-service");

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
                    publish(outgoing, new CommitmentFulfilled(commitmentId, caseId.get(), by));
                }
                return caseId;
            } catch (SQLException e) {
                throw new DatabaseException(e);
            }
        });
    }

    private void publish(Outgoing outgoing, CommitmentFulfilled said) {
        String caseId = said.caseId().toString();
        outgoing.publish(Topics.CONTACT_EVENTS, caseId, event(said, clock.instant()));
    }

    private static CloudEvent event(CommitmentFulfilled said, Instant now) {
        try {
            return CloudEventBuilder.v1()
                    .withId(Uuid5.of(said.commitmentId(), "fulfilled").toString())
                    .withType(LogMarks.COMMITMENT_FULFILLED)
                    .withSource(SOURCE)
                    .withSubject(said.caseId().toString())
                    .withTime(now.atOffset(ZoneOffset.UTC))
                    .withDataContentType("application/json")
                    .withData(Json.mapper().writeValueAsBytes(said))
                    .build();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what is said of a commitment has no JSON form", e);
        }
    }
}
