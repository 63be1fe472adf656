package io.baton.intake.casefile;

import io.baton.contracts.Emitted;
import io.baton.contracts.EmittedEvents;
import io.baton.contracts.binding.InvalidInputException;
import io.baton.contracts.escalation.EscalationEventData;
import io.baton.intake.casefile.domain.CaseFile;
import io.baton.intake.casefile.domain.FollowRouting;
import io.baton.messaging.BatchHandler;
import io.baton.messaging.LoggedEvent;
import io.baton.messaging.Outgoing;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** Keeps intake's view of the escalations in step with routing. */
@Singleton
final class FollowEscalations implements BatchHandler {
    private static final Logger LOG = Logger.getLogger(FollowEscalations.class);

    private final DataSource dataSource;
    private final CaseStore cases;
    private final SaveCases saving;

    FollowEscalations(DataSource dataSource, CaseStore cases, SaveCases saving) {
        this.dataSource = dataSource;
        this.cases = cases;
        this.saving = saving;
    }

    @Override
    public void handle(List<LoggedEvent> fresh, Outgoing outgoing) throws SQLException {
        List<Emitted> told = read(fresh, outgoing);
        if (told.isEmpty()) {
            return;
        }
        Set<UUID> caseIds = told.stream().map(Emitted::caseId).collect(Collectors.toSet());
        try (Connection connection = dataSource.getConnection()) {
            CaseBatch batch = new CaseBatch(cases.load(connection, caseIds));
            for (Emitted event : told) {
                CaseFile file = batch.current(event.caseId());
                if (file == null) {
                    LOG.warnf("event=unknown-case caseId=%s eventId=%s", event.caseId(), event.id());
                } else {
                    batch.add(FollowRouting.to(file, event));
                }
            }
            saving.save(connection, batch, outgoing);
        }
    }

    private static List<Emitted> read(List<LoggedEvent> fresh, Outgoing outgoing) {
        List<Emitted> told = new ArrayList<>(fresh.size());
        for (LoggedEvent logged : fresh) {
            try {
                Emitted event = EmittedEvents.decode(logged.event());
                if (event.data() instanceof EscalationEventData) {
                    told.add(event);
                } else {
                    outgoing.reject(logged, "/type is not about an escalation");
                }
            } catch (InvalidInputException e) {
                outgoing.reject(logged, e.getMessage());
            }
        }
        return told;
    }
}
