package io.baton.intake.casefile;

import io.baton.contracts.DraftWentOut;
import io.baton.contracts.Emitted;
import io.baton.contracts.EmittedEvents;
import io.baton.contracts.LogMarks;
import io.baton.contracts.Uuid5;
import io.baton.contracts.binding.InvalidInputException;
import io.baton.contracts.draft.DraftEventData;
import io.baton.contracts.draft.DraftSent;
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
 * Puts what drafts say to customers into the log of the contact events: theirs is another log, of which no place is before
 * or after an event of a case.
 */
@Singleton
final class FollowDrafts implements BatchHandler {
    private final DataSource dataSource;
    private final CaseStore cases;

    FollowDrafts(DataSource dataSource, CaseStore cases) {
        this.dataSource = dataSource;
        this.cases = cases;
    }

    @Override
    public void handle(List<LoggedEvent> fresh, Outgoing outgoing) throws SQLException {
        List<CaseMessage> sent = read(fresh, outgoing);
        if (sent.isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection()) {
            cases.lock(connection, sent.stream().map(CaseMessage::caseId).collect(Collectors.toSet()));
        }
        sent.forEach(each -> each.publish(outgoing));
    }

    private static List<CaseMessage> read(List<LoggedEvent> fresh, Outgoing outgoing) {
        List<CaseMessage> sent = new ArrayList<>();
        for (LoggedEvent logged : fresh) {
            try {
                Emitted event = EmittedEvents.decode(logged.event());
                if (!(event.data() instanceof DraftEventData)) {
                    outgoing.reject(logged, "/type is not about a draft");
                } else if (event.data() instanceof DraftSent data
                        && data.draft().caseId() != null) {
                    sent.add(wentOut(event, data));
                }
            } catch (InvalidInputException e) {
                outgoing.reject(logged, e.getMessage());
            }
        }
        return sent;
    }

    private static CaseMessage wentOut(Emitted event, DraftSent sent) {
        DraftWentOut data = new DraftWentOut(
                sent.draft().caseId(),
                sent.draft().draftId(),
                sent.by(),
                sent.draft().commitments());
        return new CaseMessage(
                Uuid5.of(event.id(), "went-out"), LogMarks.DRAFT_WENT_OUT, data.caseId(), event.time(), data);
    }
}
