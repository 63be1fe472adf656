package io.baton.metrics.facts;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baton.messaging.ConcurrentUpdateException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A table with one row per entity, read and written a batch at a time. Only one topic writes to a table, and a partition has
 * one worker, so nobody else is about the same rows but for the moment in which a partition changes hands; a version guards
 * against that, without a lock.
 *
 * @param <F> the facts about one entity
 */
final class FactTable<F> {
    private static final String VERSION = "version";

    private final String key;
    private final String select;
    private final String upsert;
    private final RowReader<F> reader;
    private final Function<F, ObjectNode> writer;

    /** Makes facts of the current row. */
    @FunctionalInterface
    interface RowReader<F> {
        F read(ResultSet row) throws SQLException;
    }

    FactTable(String table, String key, String columns, RowReader<F> reader, Function<F, ObjectNode> writer) {
        this.key = key;
        this.reader = reader;
        this.writer = writer;
        String all = key + ", " + VERSION + ", " + columns;
        String excluded = columns.replaceAll("(\\w+)", "excluded.$1");
        select = "select " + all + " from " + table + " where " + key + " = any(?)";
        upsert = "insert into " + table + " (" + all + ") select " + all + " from jsonb_populate_recordset(null::"
                + table
                + ", ?::jsonb) on conflict (" + key + ") do update set (" + VERSION + ", " + columns + ") = (excluded."
                + VERSION + ", " + excluded + ") where " + table + "." + VERSION + " = excluded." + VERSION + " - 1";
    }

    /**
     * Folds events into the facts of the entities that they are about.
     *
     * @param events by entity, each entity's in the order of the log
     * @param unknown the facts before the first event
     * @param fold the facts after one more event
     * @throws ConcurrentUpdateException when another transaction wrote one of the rows first
     */
    <E> void fold(
            Connection connection,
            Map<UUID, ? extends Collection<E>> events,
            Function<UUID, F> unknown,
            BiFunction<F, E, F> fold)
            throws SQLException {
        if (events.isEmpty()) {
            return;
        }
        Map<UUID, Versioned<F>> stored = read(connection, events.keySet());
        SortedMap<String, ObjectNode> rows = new TreeMap<>(); // Two who meet take the rows in the same order.
        events.forEach((id, happened) -> {
            Versioned<F> before = stored.getOrDefault(id, new Versioned<>(unknown.apply(id), 0));
            F after = before.facts;
            for (E event : happened) {
                after = fold.apply(after, event);
            }
            if (!after.equals(before.facts)) {
                rows.put(
                        id.toString(),
                        writer.apply(after).put(key, id.toString()).put(VERSION, before.version + 1));
            }
        });
        write(connection, rows.values());
    }

    private Map<UUID, Versioned<F>> read(Connection connection, Collection<UUID> ids) throws SQLException {
        Map<UUID, Versioned<F>> found = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.put(row.getObject(key, UUID.class), new Versioned<>(reader.read(row), row.getLong(VERSION)));
                }
            }
        }
        return found;
    }

    private void write(Connection connection, Collection<ObjectNode> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        ArrayNode json = JsonNodeFactory.instance.arrayNode().addAll(rows);
        try (PreparedStatement statement = connection.prepareStatement(upsert)) {
            statement.setString(1, json.toString());
            if (statement.executeUpdate() < rows.size()) {
                throw new ConcurrentUpdateException("another writer was faster");
            }
        }
    }

    private record Versioned<F>(F facts, long version) {}
}
