package io.baton.intake.casefile;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Finds cases by their next deadlines; every call takes part in the connection's transaction. */
@Singleton
final class DeadlineIndex {
    private static final String PUT = """
            insert into deadlines (case_id, lane, historic, due)
            select case_id, lane, historic, due::timestamptz from unnest(?, ?, ?, ?) as put (case_id, lane, historic, due)
            on conflict (case_id) do update set lane = excluded.lane, historic = excluded.historic, due = excluded.due""";

    private static final String FORGET = "update cases set next_due = null where case_id = ?";

    private static final String REMOVE = "delete from deadlines where case_id = any(?)";

    /** Enters what became of the deadlines of some cases. */
    void save(Connection connection, List<CaseStore.Change> cases) throws SQLException {
        put(
                connection,
                cases.stream()
                        .filter(change -> change.after().nextDue() != null && isMoved(change))
                        .map(CaseStore.Change::after)
                        .toList());
        remove(
                connection,
                cases.stream()
                        .filter(change -> change.after().nextDue() == null
                                && change.before().nextDue() != null)
                        .map(change -> change.after().file().caseId())
                        .toList());
    }

    /** Leaves a case out until its next event. */
    void leaveOut(Connection connection, UUID caseId) throws SQLException {
        remove(connection, List.of(caseId));
        try (PreparedStatement update = connection.prepareStatement(FORGET)) {
            update.setObject(1, caseId);
            update.executeUpdate();
        }
    }

    private static void remove(Connection connection, List<UUID> caseIds) throws SQLException {
        if (caseIds.isEmpty()) {
            return;
        }
        try (PreparedStatement delete = connection.prepareStatement(REMOVE)) {
            delete.setArray(1, connection.createArrayOf("uuid", caseIds.toArray()));
            delete.executeUpdate();
        }
    }

    private static boolean isMoved(CaseStore.Change change) {
        StoredCase before = change.before();
        StoredCase after = change.after();
        return !Objects.equals(before.nextDue(), after.nextDue())
                || before.lane() != after.lane()
                || before.file().historic() != after.file().historic();
    }

    private static void put(Connection connection, List<StoredCase> cases) throws SQLException {
        if (cases.isEmpty()) {
            return;
        }
        int size = cases.size();
        UUID[] caseIds = new UUID[size];
        Integer[] lanes = new Integer[size];
        Boolean[] historic = new Boolean[size];
        String[] due = new String[size];
        for (int i = 0; i < size; i++) {
            StoredCase saved = cases.get(i);
            caseIds[i] = saved.file().caseId();
            lanes[i] = saved.lane();
            historic[i] = saved.file().historic();
            due[i] = saved.nextDue().toString();
        }
        try (PreparedStatement upsert = connection.prepareStatement(PUT)) {
            upsert.setArray(1, connection.createArrayOf("uuid", caseIds));
            upsert.setArray(2, connection.createArrayOf("int4", lanes));
            upsert.setArray(3, connection.createArrayOf("bool", historic));
            upsert.setArray(4, connection.createArrayOf("text", due));
            upsert.executeUpdate();
        }
    }
}
