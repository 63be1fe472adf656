package io.baton.drafting.draft;

import io.baton.contracts.Emitted;
import io.baton.contracts.EmittedTypes;
import io.baton.contracts.Ids;
import io.baton.drafting.composer.domain.Assignment;
import io.baton.drafting.composer.domain.MessageComposer;
import io.baton.drafting.draft.domain.CaseFile;
import io.baton.drafting.draft.domain.CommandResult;
import io.baton.drafting.draft.domain.Draft;
import io.baton.drafting.draft.domain.DraftCommand;
import io.baton.drafting.draft.domain.DraftDecisions;
import io.baton.drafting.draft.domain.Outcome;
import io.baton.messaging.DatabaseException;
import io.baton.messaging.Outbox;
import io.baton.messaging.Outgoing;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Creates and changes drafts at people's command: state and events in one transaction. */
@Singleton
public final class Drafts {

    private final Outbox outbox;
    private final DataSource dataSource;
    private final DraftStore store;
    private final ModelSwitch model;
    private final MessageComposer composer;
    private final Clock clock;

    Drafts(
            Outbox outbox,
            DataSource dataSource,
            DraftStore store,
            ModelSwitch model,
            MessageComposer composer,
            Clock clock) {
        this.outbox = outbox;
        this.dataSource = dataSource;
        this.store = store;
        this.model = model;
        this.composer = composer;
        this.clock = clock;
    }

    /** One draft, or empty. */
    public Optional<Draft> find(UUID draftId) {
        try (Connection connection = dataSource.getConnection()) {
            return store.draft(connection, draftId);
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /** Composes a draft that belongs to no escalation. */
    Draft create(Assignment assignment) {
        Instant now = clock.instant();
        UUID draftId = UUID.randomUUID();
        return outbox.inTransaction(outgoing -> {
            try (Connection connection = dataSource.getConnection()) {
                CaseFile file = store.lock(connection, List.of(draftId)).get(draftId);
                Outcome outcome = new DraftDecisions(composer, now)
                        .create(file, draftId, assignment, cause(draftId, EmittedTypes.DRAFT_COMPOSED, file));
                save(connection, outcome, outgoing);
                return outcome.changed().get(0);
            } catch (SQLException e) {
                throw new DatabaseException(e);
            }
        });
    }

    /**
     * Applies a command; empty when there is no such draft.
     *
     * <p>Commands to the drafts of one case take their turns.
     */
    public Optional<CommandResult> apply(UUID draftId, DraftCommand command) {
        Optional<UUID> subject = find(draftId).map(Draft::subjectId);
        return subject.map(id -> outbox.inTransaction(outgoing -> applyLocked(id, draftId, command, outgoing)));
    }

    private CommandResult applyLocked(UUID subject, UUID draftId, DraftCommand command, Outgoing outgoing) {
        try (Connection connection = dataSource.getConnection()) {
            CaseFile file = store.lock(connection, List.of(subject)).get(subject);
            Draft draft = store.draft(connection, draftId).orElseThrow();
            Instant now = clock.instant();
            CommandResult result = command.decide(new DraftDecisions(composer, now), draft);
            if (result instanceof CommandResult.Done done) {
                save(connection, Outcome.of(file, done, now, cause(draftId, "command", file)), outgoing);
            }
            return result;
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    private void save(Connection connection, Outcome outcome, Outgoing outgoing) throws SQLException {
        store.save(connection, List.of(outcome.file()), outcome.changed(), model.isOn());
        List<Emitted> events = outcome.events();
        DraftEvents.publish(events, outgoing);
    }

    /** A command is no event; its place in the case's sequence names it. */
    private static String cause(UUID draftId, String what, CaseFile file) {
        return Ids.causation(CaseFile.SOURCE, draftId + "/" + what + "/" + file.sequence());
    }
}
