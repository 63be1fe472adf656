package io.baton.intake.casefile;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Finds cases that a mark judges. */
@Singleton
final class DueCases {
    private static final String DUE = """
            select case_id, due from deadlines
            where lane = ? and historic = ? and due < ? and (due, case_id) > (?, ?)
            order by due, case_id limit ?""";

    private static final String OPEN = """
            select case_id from cases where lane = ? and status = 'OPEN' and case_id > ? order by case_id limit ?""";

    /** Before every deadline that there can be. */
    private static final OffsetDateTime BEGINNING = Instant.EPOCH.atOffset(ZoneOffset.UTC);

    private static final UUID LEAST = new UUID(0, 0);

    /** Where a search has come to. */
    record Place(OffsetDateTime due, UUID caseId) {
        static final Place START = new Place(BEGINNING, LEAST);

        /** Behind a case in the order of ids. */
        static Place after(UUID caseId) {
            return new Place(BEGINNING, caseId);
        }
    }

    /** Some cases in the order of their deadlines, and where the search goes on; an empty page is the end. */
    record Found(List<UUID> caseIds, Place end) {}

    /** The next cases of a partition with a deadline before {@code moment}. */
    Found find(Connection connection, int lane, boolean historic, Instant moment, Place after, int limit)
            throws SQLException {
        List<UUID> caseIds = new ArrayList<>();
        Place end = after;
        try (PreparedStatement select = connection.prepareStatement(DUE)) {
            select.setInt(1, lane);
            select.setBoolean(2, historic);
            select.setObject(3, moment.atOffset(ZoneOffset.UTC));
            select.setObject(4, after.due());
            select.setObject(5, after.caseId());
            select.setInt(6, limit);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    end = new Place(rows.getObject(2, OffsetDateTime.class), rows.getObject(1, UUID.class));
                    caseIds.add(end.caseId());
                }
            }
        }
        return new Found(caseIds, end);
    }

    /** The next open cases of a partition in the order of their ids. */
    Found findOpen(Connection connection, int lane, Place after, int limit) throws SQLException {
        List<UUID> caseIds = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(OPEN)) {
            select.setInt(1, lane);
            select.setObject(2, after.caseId());
            select.setInt(3, limit);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    caseIds.add(rows.getObject(1, UUID.class));
                }
            }
        }
        UUID end = caseIds.isEmpty() ? after.caseId() : caseIds.get(caseIds.size() - 1);
        return new Found(caseIds, new Place(after.due(), end));
    }
}
