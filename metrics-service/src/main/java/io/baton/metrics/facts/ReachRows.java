package io.baton.metrics.facts;

import io.baton.messaging.LoggedEvent;
import io.baton.metrics.facts.domain.Partition;
import io.baton.metrics.facts.domain.PartitionReach;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Rows of {@code reaches}. A row per partition, so that the workers of a topic do not wait for each other. */
final class ReachRows {
    /** A replayed dead letter lies further back in the log than what was folded since. */
    private static final String UPSERT = "insert into reaches (topic, partition, latest, last_time, last_appended_at)"
            + " values (?, ?, ?, ?, ?) on conflict (topic, partition) do update set"
            + " latest = greatest(reaches.latest, excluded.latest),"
            + " last_time = case when excluded.last_appended_at >= reaches.last_appended_at"
            + " then excluded.last_time else reaches.last_time end,"
            + " last_appended_at = greatest(reaches.last_appended_at, excluded.last_appended_at)";

    private static final String ALL = "select topic, partition, last_time, latest from reaches";

    private ReachRows() {}

    static List<PartitionReach> all(Connection connection) throws SQLException {
        List<PartitionReach> all = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(ALL);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                all.add(new PartitionReach(
                        new Partition(row.getString("topic"), row.getInt("partition")),
                        Columns.instant(row, "last_time"),
                        Columns.instant(row, "latest")));
            }
        }
        return all;
    }

    static void extend(Connection connection, Iterable<DecodedEvent> events) throws SQLException {
        SortedMap<String, SortedMap<Integer, Row>> rows = new TreeMap<>();
        for (DecodedEvent event : events) {
            LoggedEvent logged = event.logged();
            rows.computeIfAbsent(logged.topic(), topic -> new TreeMap<>())
                    .merge(logged.partition(), Row.of(event), Row::and);
        }
        try (PreparedStatement statement = connection.prepareStatement(UPSERT)) {
            for (var topic : rows.entrySet()) {
                for (var row : topic.getValue().entrySet()) {
                    statement.setString(1, topic.getKey());
                    statement.setInt(2, row.getKey());
                    row.getValue().write(statement);
                    statement.addBatch();
                }
            }
            statement.executeBatch();
        }
    }

    private record Row(Instant latest, Instant last, Instant appendedAt) {
        static Row of(DecodedEvent event) {
            Instant time = event.fact().time();
            return new Row(time, time, event.logged().appendedAt());
        }

        Row and(Row later) {
            return new Row(latest.isAfter(later.latest) ? latest : later.latest, later.last, later.appendedAt);
        }

        void write(PreparedStatement statement) throws SQLException {
            statement.setObject(3, latest.atOffset(ZoneOffset.UTC));
            statement.setObject(4, last.atOffset(ZoneOffset.UTC));
            statement.setObject(5, appendedAt.atOffset(ZoneOffset.UTC));
        }
    }
}
