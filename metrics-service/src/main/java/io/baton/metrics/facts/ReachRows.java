package io.baton.metrics.facts;

import io.baton.messaging.LoggedEvent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Rows of {@code reaches}. A row per partition, so that the workers of a topic do not wait for each other. */
final class ReachRows {
    private static final String UPSERT = "insert into reaches values (?, ?, ?) on conflict (topic, partition) do update"
            + " set latest = excluded.latest where reaches.latest < excluded.latest";

    private ReachRows() {}

    static void extend(Connection connection, Iterable<DecodedEvent> events) throws SQLException {
        Map<String, SortedMap<Integer, Instant>> latest = new TreeMap<>();
        for (DecodedEvent event : events) {
            LoggedEvent logged = event.logged();
            latest.computeIfAbsent(logged.topic(), topic -> new TreeMap<>())
                    .merge(logged.partition(), event.fact().time(), (a, b) -> a.isAfter(b) ? a : b);
        }
        try (PreparedStatement statement = connection.prepareStatement(UPSERT)) {
            for (Map.Entry<String, SortedMap<Integer, Instant>> topic : latest.entrySet()) {
                for (Map.Entry<Integer, Instant> partition : topic.getValue().entrySet()) {
                    statement.setString(1, topic.getKey());
                    statement.setInt(2, partition.getKey());
                    statement.setObject(3, partition.getValue().atOffset(ZoneOffset.UTC));
                    statement.addBatch();
                }
            }
            statement.executeBatch();
        }
    }
}
