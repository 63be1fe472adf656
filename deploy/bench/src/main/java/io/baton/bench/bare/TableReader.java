package io.baton.bench.bare;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads rows from intake's tables. */
final class TableReader {
    private static final String CASES =
            "select case_id, source, subject, status, historic, opened_at::text, lane, state from intake.cases "
                    + "where case_id = any(?)";
    private static final String MESSAGES =
            "select case_id, time::text, event_id, author_kind, author_id, author_name, text, sentiment "
                    + "from intake.messages where case_id = any(?)";
    private static final String ESCALATIONS =
            "select escalation_id, case_id, requested_at::text, closed_at::text, outcome from intake.escalations "
                    + "where case_id = any(?)";

    private final Connection connection;

    TableReader(Connection connection) {
        this.connection = connection;
    }

    /**
     * Completes the rows of a round with those of the tables.
     *
     * @param requesting by case, the event that asks for the escalation
     * @param resolving by case, the event that resolves it
     */
    RoundRows complete(Map<String, EventRows> events, Map<UUID, EventRows> requesting, Map<UUID, EventRows> resolving)
            throws SQLException {
        Set<UUID> caseIds = events.values().stream().map(rows -> rows.caseId).collect(Collectors.toSet());
        Map<UUID, CaseRow> cases = new HashMap<>();
        each(CASES, caseIds, row -> cases.put(row.getObject(1, UUID.class), caseRow(row)));
        each(MESSAGES, caseIds, row -> {
            EventRows rows = events.get(row.getString(3));
            if (rows != null) {
                rows.message = messageRow(row);
            }
        });
        each(ESCALATIONS, caseIds, row -> {
            EscalationRow escalation = escalationRow(row);
            EventRows requests = requesting.get(escalation.caseId());
            EventRows resolves = resolving.get(escalation.caseId());
            if (requests != null) {
                requests.opened = escalation;
            }
            if (resolves != null && escalation.closedAt() != null) {
                resolves.closed = escalation;
            }
        });
        return new RoundRows(events, cases);
    }

    private void each(String query, Set<UUID> caseIds, Taker taker) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setArray(1, connection.createArrayOf("uuid", caseIds.toArray()));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    taker.take(rows);
                }
            }
        }
    }

    private static CaseRow caseRow(ResultSet row) throws SQLException {
        return new CaseRow(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getBoolean(5),
                row.getString(6),
                row.getInt(7),
                row.getBytes(8));
    }

    private static MessageRow messageRow(ResultSet row) throws SQLException {
        return new MessageRow(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getObject(8, Double.class));
    }

    private static EscalationRow escalationRow(ResultSet row) throws SQLException {
        return new EscalationRow(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getString(5));
    }

    private interface Taker {
        void take(ResultSet row) throws SQLException;
    }
}
