package io.baton.intake.transcript;

import io.baton.intake.transcript.domain.TranscriptMessage;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Messages turned into columns, so that one statement writes them all. */
final class MessageColumns {
    private static final String INSERT = """
            insert into messages (case_id, time, event_id, author_kind, author_id, author_name, text, sentiment)
            select case_id, time::timestamptz, event_id, author_kind, author_id, author_name, text, sentiment
            from unnest(?, ?, ?, ?, ?, ?, ?, ?)
                as added (case_id, time, event_id, author_kind, author_id, author_name, text, sentiment)
            on conflict do nothing""";

    private final List<UUID> caseIds = new ArrayList<>();
    private final List<String> times = new ArrayList<>();
    private final List<String> eventIds = new ArrayList<>();
    private final List<String> kinds = new ArrayList<>();
    private final List<String> authorIds = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final List<Double> sentiments = new ArrayList<>();

    void add(UUID caseId, TranscriptMessage message) {
        caseIds.add(caseId);
        times.add(message.time().toString());
        eventIds.add(message.eventId());
        kinds.add(message.author().kind().name());
        authorIds.add(message.author().id());
        names.add(message.author().name());
        texts.add(message.text());
        sentiments.add(message.sentiment());
    }

    void insert(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setArray(1, connection.createArrayOf("uuid", caseIds.toArray()));
            insert.setArray(2, connection.createArrayOf("text", times.toArray()));
            insert.setArray(3, connection.createArrayOf("text", eventIds.toArray()));
            insert.setArray(4, connection.createArrayOf("text", kinds.toArray()));
            insert.setArray(5, connection.createArrayOf("text", authorIds.toArray()));
            insert.setArray(6, connection.createArrayOf("text", names.toArray()));
            insert.setArray(7, connection.createArrayOf("text", texts.toArray()));
            insert.setArray(8, connection.createArrayOf("float8", sentiments.toArray()));
            insert.executeUpdate();
        }
    }
}
