package io.baton.messaging;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.kafka.clients.producer.ProducerRecord;

/** The table {@code outbox}. */
final class OutboxTable {

    /** Most rows and most bytes of values that are read at once. */
    static final int CHUNK_ROWS = 5_000;

    static final int CHUNK_BYTES = 8 << 20;

    /** Ids are given out in the order of the rows; the rows of this statement do not see themselves in "others". */
    private static final String INSERT = "with others as materialized "
            + "(select 1 from outbox where lane = any(?) limit 1), "
            + "mine as (insert into outbox (lane, topic, key, headers, value) "
            + "select lane, topic, key, headers, value from unnest(?::int[], ?::text[], ?::bytea[], ?::bytea[], ?::bytea[]) "
            + "with ordinality as r (lane, topic, key, headers, value, n) order by n returning id) "
            + "select id, exists (select from others) from mine order by id";

    /** Of each lane no more keys than are read at once: a long backlog is not sorted again, values least of all. */
    private static final String READ = """
            select id, lane, topic, key, headers, value from (
                select outbox.*,
                    sum(coalesce(length(value), 0)) over (order by id) - coalesce(length(value), 0) as before
                from (
                    select lane, first.id from unnest(?) as wanted (lane) cross join lateral (
                        select id from outbox where outbox.lane = wanted.lane order by id limit ?) as first
                    order by first.id limit ?) as firsts
                join outbox using (lane, id)) as counted
            where before < ? order by id""";

    /** A deletion that a crash undoes only makes duplicates, so it need not wait for the disk. */
    private static final String DELETE = "delete from outbox where lane = ? and id = any(?) "
            + "and (select set_config('synchronous_commit', 'off', true)) is not null";

    private static final String OVERDUE = "select lane from generate_series(0, ?) as lane where "
            + "(select created_at from outbox where outbox.lane = lane.lane order by id limit 1) "
            + "< now() - make_interval(secs => ?)";

    /** By lane, so that deleted rows are passed over by the index. */
    private static final String BACKLOG = """
            select (select count(*) from (
                    select from generate_series(0, ?) as each (lane) cross join lateral (
                        select from outbox where outbox.lane = each.lane limit ?) as unsent
                    limit ?) as counted),
                coalesce((select extract(epoch from now() - min(first.created_at))
                    from generate_series(0, ?) as each (lane) cross join lateral (
                        select created_at from outbox where outbox.lane = each.lane order by id limit 1) as first), 0)""";

    /** Stores records and gives them with their ids. */
    StoredRecords insert(Connection connection, List<OutgoingRecord> records) throws SQLException {
        Set<Integer> lanes = CollectedOutgoing.lanesOf(records);
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setArray(1, connection.createArrayOf("int4", lanes.toArray()));
            bindColumns(connection, insert, records);
            try (ResultSet inserted = insert.executeQuery()) {
                return readStored(inserted, records);
            }
        }
    }

    /** The first unsent rows of some lanes in the order of their ids, at least one if there is any. */
    StoredRecords read(Connection connection, Collection<Integer> lanes) throws SQLException {
        try (PreparedStatement read = connection.prepareStatement(READ)) {
            read.setArray(1, connection.createArrayOf("int4", lanes.toArray()));
            read.setInt(2, CHUNK_ROWS);
            read.setInt(3, CHUNK_ROWS);
            read.setLong(4, CHUNK_BYTES);
            try (ResultSet rows = read.executeQuery()) {
                return readRows(rows);
            }
        }
    }

    void delete(Connection connection, StoredRecords sent) throws SQLException {
        Map<Integer, List<Long>> ids = new TreeMap<>();
        for (int i = 0; i < sent.ids().size(); i++) {
            ids.computeIfAbsent(sent.records().get(i).lane(), lane -> new ArrayList<>())
                    .add(sent.ids().get(i));
        }
        try (PreparedStatement delete = connection.prepareStatement(DELETE)) {
            for (Map.Entry<Integer, List<Long>> lane : ids.entrySet()) {
                delete.setInt(1, lane.getKey());
                delete.setArray(
                        2, connection.createArrayOf("int8", lane.getValue().toArray()));
                delete.addBatch();
            }
            delete.executeBatch();
        }
    }

    /** Lanes whose oldest row is older than {@code age}. */
    Set<Integer> overdueLanes(Connection connection, Lanes lanes, Duration age) throws SQLException {
        try (PreparedStatement overdue = connection.prepareStatement(OVERDUE)) {
            overdue.setInt(1, lanes.count() - 1);
            overdue.setDouble(2, age.toMillis() / 1000.0);
            try (ResultSet rows = overdue.executeQuery()) {
                Set<Integer> found = new TreeSet<>();
                while (rows.next()) {
                    found.add(rows.getInt(1));
                }
                return found;
            }
        }
    }

    /** How many rows are unsent, counted up to {@code limit}, and the age of the oldest. */
    Backlog backlog(Connection connection, Lanes lanes, int limit) throws SQLException {
        try (PreparedStatement backlog = connection.prepareStatement(BACKLOG)) {
            backlog.setInt(1, lanes.count() - 1);
            backlog.setInt(2, limit);
            backlog.setInt(3, limit);
            backlog.setInt(4, lanes.count() - 1);
            try (ResultSet row = backlog.executeQuery()) {
                row.next();
                return new Backlog(row.getLong(1), row.getDouble(2));
            }
        }
    }

    /** What waits in the outbox. */
    record Backlog(long rows, double oldestSeconds) {}

    private static void bindColumns(Connection connection, PreparedStatement insert, List<OutgoingRecord> records)
            throws SQLException {
        int size = records.size();
        Integer[] lanes = new Integer[size];
        String[] topics = new String[size];
        byte[][] keys = new byte[size][];
        byte[][] headers = new byte[size][];
        byte[][] values = new byte[size][];
        for (int i = 0; i < size; i++) {
            ProducerRecord<byte[], byte[]> record = records.get(i).record();
            lanes[i] = records.get(i).lane();
            topics[i] = record.topic();
            keys[i] = record.key();
            headers[i] = HeaderBytes.encode(record.headers());
            values[i] = record.value();
        }
        insert.setArray(2, connection.createArrayOf("int4", lanes));
        insert.setArray(3, connection.createArrayOf("text", topics));
        insert.setArray(4, connection.createArrayOf("bytea", keys));
        insert.setArray(5, connection.createArrayOf("bytea", headers));
        insert.setArray(6, connection.createArrayOf("bytea", values));
    }

    private static StoredRecords readStored(ResultSet inserted, List<OutgoingRecord> records) throws SQLException {
        List<Long> ids = new ArrayList<>(records.size());
        boolean behindOthers = false;
        while (inserted.next()) {
            ids.add(inserted.getLong(1));
            behindOthers = inserted.getBoolean(2);
        }
        return new StoredRecords(ids, records, behindOthers);
    }

    private static StoredRecords readRows(ResultSet rows) throws SQLException {
        List<Long> ids = new ArrayList<>();
        List<OutgoingRecord> records = new ArrayList<>();
        while (rows.next()) {
            ids.add(rows.getLong(1));
            ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(
                    rows.getString(3), null, rows.getBytes(4), rows.getBytes(6), HeaderBytes.decode(rows.getBytes(5)));
            records.add(new OutgoingRecord(rows.getInt(2), record));
        }
        return new StoredRecords(ids, records, false);
    }
}
