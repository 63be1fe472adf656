package io.baton.intake.casefile;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Keeps for each case its earliest deadline that is still to be judged; every call takes part in the connection's transaction. */
@Singleton
final class DeadlineIndex {
    private static final String PUT = """
            insert into deadlines (case_id, lane, historic, due)
            select case_id, lane, historic, due::timestamptz from unnest(?, ?, ?, ?) as put (case_id, lane, historic, due)
            on conflict (case_id) do update set lane = excluded.lane, historic = excluded.historic, due = excluded.due
            where (deadlines.lane, deadlines.historic, deadlines.due)
                is distinct from (excluded.lane, excluded.historic, excluded.due)""";

    private static final String REMOVE = "delete from deadlines where case_id = any(?)";

    /** Remembers the deadlines of cases that are written, and forgets those of cases that have none. */
    void save(Connection connection, List<CaseStore.Saved> cases) throws SQLException {
        put(connection, cases.stream().filter(saved -> saved.nextDue() != null).toList());
        remove(
                connection,
                cases.stream()
                        .filter(saved ->
                                saved.nextDue() == null && saved.stored().version() > 1)
                        .map(saved -> saved.stored().file().caseId())
                        .toList());
    }

    /** Forgets deadlines. */
    void remove(Connection connection, List<UUID> caseIds) throws SQLException {
        if (caseIds.isEmpty()) {
            return;
        }
        try (PreparedStatement delete = connection.prepareStatement(REMOVE)) {
            delete.setArray(1, connection.createArrayOf("uuid", caseIds.toArray()));
            delete.executeUpdate();
        }
    }

    private static void put(Connection connection, List<CaseStore.Saved> cases) throws SQLException {
        if (cases.isEmpty()) {
            return;
        }
        int size = cases.size();
        UUID[] caseIds = new UUID[size];
        Integer[] lanes = new Integer[size];
        Boolean[] historic = new Boolean[size];
        String[] due = new String[size];
        for (int i = 0; i < size; i++) {
            CaseStore.Saved saved = cases.get(i);
            caseIds[i] = saved.stored().file().caseId();
            lanes[i] = saved.stored().lane();
            historic[i] = saved.stored().file().historic();
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
