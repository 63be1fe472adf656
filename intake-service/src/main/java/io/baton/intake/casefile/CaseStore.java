package io.baton.intake.casefile;

import io.baton.intake.casefile.domain.CaseFile;
import io.baton.messaging.ConcurrentUpdateException;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Loads and saves the cases of a batch, each with one statement; every call takes part in the connection's transaction. */
@Singleton
final class CaseStore {
    private static final String LOAD =
            "select case_id, version, lane, next_due, state from cases where case_id = any(?) order by case_id for update";
    private static final String LOAD_FREE = LOAD + " skip locked";
    private static final String LOCK = "select 1 from cases where case_id = any(?) order by case_id for update";
    private static final String SAVE = """
            insert into cases (case_id, source, subject, status, historic, opened_at, version, lane, next_due, state)
            select case_id, source, subject, status, historic, opened_at::timestamptz, version, lane,
                next_due::timestamptz, state
            from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                as saved (case_id, source, subject, status, historic, opened_at, version, lane, next_due, state)
            on conflict (case_id) do update
            set status = excluded.status, historic = excluded.historic, opened_at = excluded.opened_at,
                version = excluded.version, lane = excluded.lane, next_due = excluded.next_due, state = excluded.state
            where cases.version = excluded.version - 1""";

    /** A case before and after a batch; {@code before} is {@link StoredCase#NONE} for a new one. */
    record Change(StoredCase before, StoredCase after) {}

    /** The cases that exist, locked until the end of the transaction. */
    Map<UUID, StoredCase> load(Connection connection, Collection<UUID> caseIds) throws SQLException {
        return load(connection, LOAD, caseIds);
    }

    /** The same without the cases that somebody else is working on. */
    Map<UUID, StoredCase> loadFree(Connection connection, Collection<UUID> caseIds) throws SQLException {
        return load(connection, LOAD_FREE, caseIds);
    }

    /** Locks the cases that exist until the end of the transaction. */
    void lock(Connection connection, Collection<UUID> caseIds) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LOCK)) {
            select.setArray(1, connection.createArrayOf("uuid", caseIds.toArray()));
            select.executeQuery().close();
        }
    }

    private static Map<UUID, StoredCase> load(Connection connection, String sql, Collection<UUID> caseIds)
            throws SQLException {
        Map<UUID, StoredCase> found = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setArray(1, connection.createArrayOf("uuid", caseIds.toArray()));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.put(
                            rows.getObject(1, UUID.class),
                            new StoredCase(
                                    rows.getLong(2),
                                    rows.getInt(3),
                                    moment(rows.getObject(4, OffsetDateTime.class)),
                                    CaseJson.read(rows.getBytes(5))));
                }
            }
        }
        return found;
    }

    private static Instant moment(OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    /**
     * Writes cases.
     *
     * @throws ConcurrentUpdateException when somebody else wrote one of them since it was loaded
     */
    void save(Connection connection, List<Change> cases) throws SQLException {
        int size = cases.size();
        UUID[] caseIds = new UUID[size];
        String[] sources = new String[size];
        String[] subjects = new String[size];
        String[] statuses = new String[size];
        Boolean[] historic = new Boolean[size];
        String[] openedAt = new String[size];
        Long[] versions = new Long[size];
        Integer[] lanes = new Integer[size];
        String[] nextDue = new String[size];
        byte[][] states = new byte[size][];
        for (int i = 0; i < size; i++) {
            StoredCase saved = cases.get(i).after();
            CaseFile file = saved.file();
            caseIds[i] = file.caseId();
            sources[i] = file.source();
            subjects[i] = file.subject();
            statuses[i] = file.status().name();
            historic[i] = file.historic();
            openedAt[i] = file.facts().first().time().toString();
            versions[i] = saved.version();
            lanes[i] = saved.lane();
            nextDue[i] = saved.nextDue() == null ? null : saved.nextDue().toString();
            states[i] = CaseJson.write(file);
        }
        try (PreparedStatement upsert = connection.prepareStatement(SAVE)) {
            upsert.setArray(1, connection.createArrayOf("uuid", caseIds));
            upsert.setArray(2, connection.createArrayOf("text", sources));
            upsert.setArray(3, connection.createArrayOf("text", subjects));
            upsert.setArray(4, connection.createArrayOf("text", statuses));
            upsert.setArray(5, connection.createArrayOf("bool", historic));
            upsert.setArray(6, connection.createArrayOf("text", openedAt));
            upsert.setArray(7, connection.createArrayOf("int8", versions));
            upsert.setArray(8, connection.createArrayOf("int4", lanes));
            upsert.setArray(9, connection.createArrayOf("text", nextDue));
            upsert.setArray(10, connection.createArrayOf("bytea", states));
            if (upsert.executeUpdate() < size) {
                throw new ConcurrentUpdateException("cases were changed meanwhile");
            }
        }
    }
}
