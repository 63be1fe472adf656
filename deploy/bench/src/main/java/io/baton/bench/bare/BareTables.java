package io.baton.bench.bare;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Tables of the same shape as intake's, and the statements with which intake reads and writes them. */
final class BareTables {
    private static final String MARK =
            "insert into inbox (event_key) select key from unnest(?) as key on conflict do nothing returning event_key";
    private static final String LOAD =
            "select case_id, version, lane, next_due, state from cases where case_id = any(?) order by case_id for update";
    private static final String SAVE = """
            insert into cases
                (case_id, source, subject, status, historic, opened_at, version, lane, next_due, state)
            select case_id, source, subject, status, historic, opened_at::timestamptz, version, lane,
                next_due::timestamptz, state
            from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                as saved (case_id, source, subject, status, historic, opened_at, version, lane, next_due, state)
            on conflict (case_id) do update
            set status = excluded.status, historic = excluded.historic, opened_at = excluded.opened_at,
                version = excluded.version, lane = excluded.lane, next_due = excluded.next_due, state = excluded.state
            where cases.version = excluded.version - 1""";
    private static final String PUT_DEADLINES = """
            insert into deadlines (case_id, lane, historic, due)
            select case_id, lane, historic, due::timestamptz from unnest(?, ?, ?, ?) as put (case_id, lane, historic, due)
            on conflict (case_id) do update set lane = excluded.lane, historic = excluded.historic, due = excluded.due""";
    private static final String REMOVE_DEADLINES = "delete from deadlines where case_id = any(?)";
    private static final String ADD_MESSAGES = """
            insert into messages (case_id, time, event_id, author_kind, author_id, author_name, text, sentiment)
            select case_id, time::timestamptz, event_id, author_kind, author_id, author_name, text, sentiment
            from unnest(?, ?, ?, ?, ?, ?, ?, ?)
                as added (case_id, time, event_id, author_kind, author_id, author_name, text, sentiment)
            on conflict do nothing""";
    private static final String CLOSE = """
            insert into escalations (escalation_id, case_id, requested_at, closed_at, outcome)
            select escalation_id, case_id, requested_at::timestamptz, closed_at::timestamptz, outcome
            from unnest(?, ?, ?, ?, ?) as closed (escalation_id, case_id, requested_at, closed_at, outcome)
            on conflict (escalation_id) do update
            set closed_at = excluded.closed_at, outcome = excluded.outcome""";
    private static final String OPEN = """
            insert into escalations (escalation_id, case_id, requested_at)
            select escalation_id, case_id, requested_at::timestamptz
            from unnest(?, ?, ?) as opened (escalation_id, case_id, requested_at)
            on conflict (escalation_id) do nothing""";
    private static final String STORE = "with others as materialized "
            + "(select 1 from outbox where lane = any(?) limit 1), "
            + "mine as (insert into outbox (lane, topic, key, headers, value) "
            + "select lane, topic, key, headers, value from unnest(?::int[], ?::text[], ?::bytea[], ?::bytea[], ?::bytea[]) "
            + "with ordinality as r (lane, topic, key, headers, value, n) order by n returning id) "
            + "select id, exists (select from others) from mine order by id";
    private static final String SENT = "delete from outbox where lane = ? and id = any(?) "
            + "and (select set_config('synchronous_commit', 'off', true)) is not null";

    private final Connection connection;

    BareTables(Connection connection) {
        this.connection = connection;
    }

    /** Makes the tables, with all their indexes, in the schema {@code bench}. */
    static void create(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create schema bench");
            for (String table : List.of("inbox", "cases", "deadlines", "messages", "escalations", "outbox")) {
                statement.execute("create table bench." + table + " (like intake." + table + " including all)");
            }
            statement.execute("alter table bench.cases set (fillfactor = 60)");
            statement.execute(
                    "alter table bench.outbox set "
                            + "(autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 20000, toast_tuple_target = 8160)");
        }
    }

    /** Writes what a batch of events gives rise to, commits, and gives the ids in the outbox. */
    Long[] write(List<EventRows> batch, Map<UUID, CaseRow> cases) throws SQLException {
        mark(batch);
        List<UUID> caseIds =
                batch.stream().map(rows -> rows.caseId).distinct().sorted().toList();
        List<CaseRow> rows = caseIds.stream().map(cases::get).toList();
        Map<UUID, Known> known = known(caseIds);
        Map<UUID, String> deadlines = deadlines(batch);
        save(rows, known, deadlines);
        saveDeadlines(rows, known, deadlines);
        writeEscalations(batch);
        addMessages(batch);
        Long[] ids = store(outgoing(batch));
        connection.commit();
        return ids;
    }

    /**
     * Deletes what was sent from the outbox, and commits.
     *
     * @param ids those of the rows, in their order
     */
    void sent(Long[] ids, List<OutgoingRow> rows) throws SQLException {
        Map<Integer, List<Long>> lanes = new TreeMap<>();
        for (int i = 0; i < ids.length; i++) {
            lanes.computeIfAbsent(rows.get(i).lane(), lane -> new ArrayList<>()).add(ids[i]);
        }
        try (PreparedStatement delete = connection.prepareStatement(SENT)) {
            for (Map.Entry<Integer, List<Long>> lane : lanes.entrySet()) {
                delete.setInt(1, lane.getKey());
                delete.setArray(
                        2, connection.createArrayOf("int8", lane.getValue().toArray()));
                delete.addBatch();
            }
            delete.executeBatch();
        }
        connection.commit();
    }

    static List<OutgoingRow> outgoing(List<EventRows> batch) {
        return batch.stream().flatMap(rows -> rows.outgoing.stream()).toList();
    }

    private void mark(List<EventRows> batch) throws SQLException {
        Object[] keys = batch.stream().map(rows -> rows.inboxKey).sorted().toArray();
        try (PreparedStatement insert = connection.prepareStatement(MARK)) {
            insert.setArray(1, connection.createArrayOf("uuid", keys));
            try (ResultSet marked = insert.executeQuery()) {
                int fresh = 0;
                while (marked.next()) {
                    fresh += marked.getObject(1, UUID.class) == null ? 0 : 1;
                }
                if (fresh != keys.length) {
                    throw new IllegalStateException("an event of the benchmark came twice");
                }
            }
        }
    }

    /** What was read of a case; the next deadline is null for none. */
    private record Known(long version, Instant nextDue) {
        static final Known NOTHING = new Known(0, null);
    }

    private Map<UUID, Known> known(Collection<UUID> caseIds) throws SQLException {
        Map<UUID, Known> known = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(LOAD)) {
            select.setArray(1, connection.createArrayOf("uuid", caseIds.toArray()));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    OffsetDateTime due = rows.getObject(4, OffsetDateTime.class);
                    if (rows.getInt(3) >= 0 && rows.getBytes(5).length > 0) {
                        known.put(
                                rows.getObject(1, UUID.class),
                                new Known(rows.getLong(2), due == null ? null : due.toInstant()));
                    }
                }
            }
        }
        return known;
    }

    /** Each case's next deadline after the last of its events in the batch; null for none. */
    private static Map<UUID, String> deadlines(List<EventRows> batch) {
        Map<UUID, String> deadlines = new HashMap<>();
        batch.forEach(rows -> deadlines.put(rows.caseId, rows.nextDue));
        return deadlines;
    }

    private void save(List<CaseRow> cases, Map<UUID, Known> known, Map<UUID, String> deadlines) throws SQLException {
        try (PreparedStatement upsert = connection.prepareStatement(SAVE)) {
            new Columns<>(upsert, cases)
                    .add("uuid", CaseRow::caseId)
                    .add("text", CaseRow::source)
                    .add("text", CaseRow::subject)
                    .add("text", CaseRow::status)
                    .add("bool", CaseRow::historic)
                    .add("text", CaseRow::openedAt)
                    .add(
                            "int8",
                            row -> known.getOrDefault(row.caseId(), Known.NOTHING)
                                            .version()
                                    + 1)
                    .add("int4", CaseRow::lane)
                    .add("text", row -> deadlines.get(row.caseId()))
                    .addBytes(CaseRow::state);
            if (upsert.executeUpdate() != cases.size()) {
                throw new IllegalStateException("a case of the benchmark was not written");
            }
        }
    }

    private void saveDeadlines(List<CaseRow> cases, Map<UUID, Known> known, Map<UUID, String> deadlines)
            throws SQLException {
        List<CaseRow> moved = new ArrayList<>();
        List<UUID> passed = new ArrayList<>();
        for (CaseRow row : cases) {
            Instant before = known.getOrDefault(row.caseId(), Known.NOTHING).nextDue();
            String after = deadlines.get(row.caseId());
            if (after == null && before != null) {
                passed.add(row.caseId());
            } else if (after != null && !Instant.parse(after).equals(before)) {
                moved.add(row);
            }
        }
        if (!moved.isEmpty()) {
            putDeadlines(moved, deadlines);
        }
        if (!passed.isEmpty()) {
            removeDeadlines(passed);
        }
    }

    private void putDeadlines(List<CaseRow> moved, Map<UUID, String> deadlines) throws SQLException {
        try (PreparedStatement upsert = connection.prepareStatement(PUT_DEADLINES)) {
            new Columns<>(upsert, moved)
                    .add("uuid", CaseRow::caseId)
                    .add("int4", CaseRow::lane)
                    .add("bool", CaseRow::historic)
                    .add("text", row -> deadlines.get(row.caseId()));
            upsert.executeUpdate();
        }
    }

    private void removeDeadlines(List<UUID> caseIds) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(REMOVE_DEADLINES)) {
            delete.setArray(1, connection.createArrayOf("uuid", caseIds.toArray()));
            delete.executeUpdate();
        }
    }

    private void writeEscalations(List<EventRows> batch) throws SQLException {
        List<EscalationRow> closed = new ArrayList<>();
        List<EscalationRow> opened = new ArrayList<>();
        for (EventRows rows : batch) {
            if (rows.opened != null) {
                opened.add(rows.opened);
            }
            if (rows.closed != null) {
                closed.add(rows.closed);
            }
        }
        if (!closed.isEmpty()) {
            close(closed);
        }
        if (!opened.isEmpty()) {
            open(opened);
        }
    }

    private void close(List<EscalationRow> closed) throws SQLException {
        try (PreparedStatement upsert = connection.prepareStatement(CLOSE)) {
            new Columns<>(upsert, closed)
                    .add("uuid", EscalationRow::escalationId)
                    .add("uuid", EscalationRow::caseId)
                    .add("text", EscalationRow::requestedAt)
                    .add("text", EscalationRow::closedAt)
                    .add("text", EscalationRow::outcome);
            upsert.executeUpdate();
        }
    }

    private void open(List<EscalationRow> opened) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(OPEN)) {
            new Columns<>(insert, opened)
                    .add("uuid", EscalationRow::escalationId)
                    .add("uuid", EscalationRow::caseId)
                    .add("text", EscalationRow::requestedAt);
            insert.executeUpdate();
        }
    }

    private void addMessages(List<EventRows> batch) throws SQLException {
        List<MessageRow> messages = batch.stream()
                .map(rows -> rows.message)
                .filter(message -> message != null)
                .toList();
        try (PreparedStatement insert = connection.prepareStatement(ADD_MESSAGES)) {
            new Columns<>(insert, messages)
                    .add("uuid", MessageRow::caseId)
                    .add("text", MessageRow::time)
                    .add("text", MessageRow::eventId)
                    .add("text", MessageRow::authorKind)
                    .add("text", MessageRow::authorId)
                    .add("text", MessageRow::authorName)
                    .add("text", MessageRow::text)
                    .add("float8", MessageRow::sentiment);
            insert.executeUpdate();
        }
    }

    private Long[] store(List<OutgoingRow> outgoing) throws SQLException {
        List<Long> ids = new ArrayList<>(outgoing.size());
        try (PreparedStatement insert = connection.prepareStatement(STORE)) {
            Object[] lanes =
                    outgoing.stream().map(OutgoingRow::lane).distinct().sorted().toArray();
            insert.setArray(1, connection.createArrayOf("int4", lanes));
            new Columns<>(insert, outgoing, 2)
                    .add("int4", OutgoingRow::lane)
                    .add("text", row -> row.record().topic())
                    .addBytes(row -> row.record().key())
                    .addBytes(OutgoingRow::headers)
                    .addBytes(row -> row.record().value());
            try (ResultSet inserted = insert.executeQuery()) {
                while (inserted.next()) {
                    ids.add(inserted.getLong(1));
                }
            }
        }
        return ids.toArray(Long[]::new);
    }
}
