package io.baton.intake.casefile;

import io.baton.contracts.binding.InvalidInputException;
import io.baton.contracts.contact.ContactEvent;
import io.baton.intake.casefile.domain.ApplyEvent;
import io.baton.intake.casefile.domain.Snapshots;
import io.baton.intake.policy.domain.TriggerPolicy;
import io.baton.intake.transcript.TranscriptStore;
import io.baton.messaging.BatchHandler;
import io.baton.messaging.LoggedEvent;
import io.baton.messaging.Outgoing;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Enters contact events into their cases and asks for the escalations that they give reason for. */
@Singleton
final class ApplyContactEvents implements BatchHandler {
    private final DataSource dataSource;
    private final CaseStore cases;
    private final EscalationIndex escalations;
    private final TranscriptStore transcripts;
    private final TriggerPolicy policy;

    private record Arrived(ContactEvent event, UUID caseId, Instant at) {}

    ApplyContactEvents(
            DataSource dataSource,
            CaseStore cases,
            EscalationIndex escalations,
            TranscriptStore transcripts,
            TriggerPolicy policy) {
        this.dataSource = dataSource;
        this.cases = cases;
        this.escalations = escalations;
        this.transcripts = transcripts;
        this.policy = policy;
    }

    @Override
    public void handle(List<LoggedEvent> fresh, Outgoing outgoing) throws SQLException {
        List<Arrived> arrived = read(fresh, outgoing);
        if (arrived.isEmpty()) {
            return;
        }
        Set<UUID> caseIds = arrived.stream().map(Arrived::caseId).collect(Collectors.toSet());
        try (Connection connection = dataSource.getConnection()) {
            CaseBatch batch = new CaseBatch(cases.load(connection, caseIds));
            for (Arrived each : arrived) {
                batch.add(ApplyEvent.to(batch.current(each.caseId()), each.event(), each.at(), policy));
            }
            var lastMessages = transcripts.last(connection, batch.takingTranscript(), Snapshots.MOST_MESSAGES);
            batch.save(connection, cases, escalations, transcripts);
            batch.publish(lastMessages, outgoing);
        }
    }

    /** The contact events of a batch. Ticks and end marks judge deadlines; intake keeps none yet, so they pass. */
    private static List<Arrived> read(List<LoggedEvent> fresh, Outgoing outgoing) {
        List<Arrived> arrived = new ArrayList<>(fresh.size());
        for (LoggedEvent logged : fresh) {
            if (!LoggedContactEvents.isMark(logged)) {
                try {
                    ContactEvent event = LoggedContactEvents.read(logged);
                    arrived.add(new Arrived(event, event.caseId(), logged.appendedAt()));
                } catch (InvalidInputException e) {
                    outgoing.reject(logged, e.getMessage());
                }
            }
        }
        return arrived;
    }
}
