package io.baton.intake.transcript;

import io.baton.contracts.Actor;
import io.baton.contracts.AuthorKind;
import io.baton.intake.transcript.domain.TranscriptMessage;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The messages of all cases; every call takes part in the transaction of its connection. */
@Singleton
public final class TranscriptStore {
    private static final String LAST = """
            select m.* from unnest(?) as wanted (case_id)
            cross join lateral (
                select * from messages where messages.case_id = wanted.case_id
                order by time desc, event_id desc limit ?
            ) m""";

    /** Adds messages; one that is there already stays as it is. */
    public void add(Connection connection, Map<UUID, List<TranscriptMessage>> messages) throws SQLException {
        if (messages.isEmpty()) {
            return;
        }
        MessageColumns columns = new MessageColumns();
        messages.forEach((caseId, added) -> added.forEach(message -> columns.add(caseId, message)));
        columns.insert(connection);
    }

    /** The last messages of each case, oldest first; a case without any is absent. */
    public Map<UUID, List<TranscriptMessage>> last(Connection connection, Collection<UUID> caseIds, int most)
            throws SQLException {
        if (caseIds.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<TranscriptMessage>> found = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(LAST)) {
            select.setArray(1, connection.createArrayOf("uuid", caseIds.toArray()));
            select.setInt(2, most);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.computeIfAbsent(rows.getObject("case_id", UUID.class), id -> new ArrayList<>())
                            .add(message(rows));
                }
            }
        }
        found.values().forEach(messages -> Collections.sort(messages, TranscriptMessage.ORDER));
        return found;
    }

    private static TranscriptMessage message(ResultSet row) throws SQLException {
        return new TranscriptMessage(
                row.getString("event_id"),
                row.getObject("time", OffsetDateTime.class).toInstant(),
                new Actor(
                        AuthorKind.valueOf(row.getString("author_kind")),
                        row.getString("author_id"),
                        row.getString("author_name")),
                row.getString("text"),
                row.getObject("sentiment", Double.class));
    }
}
