package io.baton.intake.casefile;

import io.baton.contracts.Emitted;
import io.baton.contracts.EmittedEvents;
import io.baton.contracts.EscalationFollowed;
import io.baton.contracts.LogMarks;
import io.baton.contracts.Uuid5;
import io.baton.contracts.binding.InvalidInputException;
import io.baton.contracts.escalation.EscalationEventData;
import io.baton.messaging.BatchHandler;
import io.baton.messaging.LoggedEvent;
import io.baton.messaging.Outgoing;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Puts what routing tells about escalations into the log of the contact events: whether a case has an open one decides what a
 * further trigger asks for, so it must have a place among the case's events, also when intake is rebuilt.
 */
@Singleton
final class FollowEscalations implements BatchHandler {
    private final DataSource dataSource;
    private final CaseStore cases;

    FollowEscalations(DataSource dataSource, CaseStore cases) {
        this.dataSource = dataSource;
        this.cases = cases;
    }

    @Override
    public void handle(List<LoggedEvent> fresh, Outgoing outgoing) throws SQLException {
        List<CaseMessage> told = read(fresh, outgoing);
        if (told.isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection()) {
            cases.lock(connection, told.stream().map(CaseMessage::caseId).collect(Collectors.toSet()));
        }
        told.forEach(each -> each.publish(outgoing));
    }

    private static List<CaseMessage> read(List<LoggedEvent> fresh, Outgoing outgoing) {
        List<CaseMessage> told = new ArrayList<>(fresh.size());
        for (LoggedEvent logged : fresh) {
            try {
                Emitted event = EmittedEvents.decode(logged.event());
                if (event.data() instanceof EscalationEventData) {
                    told.add(followed(event));
                } else {
                    outgoing.reject(logged, "/type is not about an escalation");
                }
            } catch (InvalidInputException e) {
                outgoing.reject(logged, e.getMessage());
            }
        }
        return told;
    }

    private static CaseMessage followed(Emitted event) {
        return new CaseMessage(
                Uuid5.of(event.id(), "followed"),
                LogMarks.ESCALATION_FOLLOWED,
                event.caseId(),
                event.time(),
                EscalationFollowed.of(event));
    }
}
