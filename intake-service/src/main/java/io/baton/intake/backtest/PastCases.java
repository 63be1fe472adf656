package io.baton.intake.backtest;

import io.baton.intake.casefile.CaseJson;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Reads the cases of a window; nothing is locked, and no connection is held between two pages. */
@Singleton
final class PastCases {
    /** Before any case. */
    static final UUID START = new UUID(0, 0);

    private static final String OPENED = " opened_at >= ? and opened_at < ?";
    private static final String COUNT =
            "select count(*) from (select 1 from cases where" + OPENED + " limit ?) as counted";
    private static final String PAGE =
            "select state from cases where" + OPENED + " and lane = ? and case_id > ? order by case_id limit ?";
    private static final int FETCHED_AT_ONCE = 200;

    private final DataSource dataSource;

    PastCases(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** How many cases were opened in a window, or {@code most} when there are more. */
    int count(Window window, int most) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(COUNT)) {
            set(select, window);
            select.setInt(3, most);
            try (ResultSet rows = select.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    /** The next cases on a partition of the contact events that were opened in a window, in the order of their ids. */
    List<PastCase> page(Window window, int lane, UUID after, int limit) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            // Rows are fetched some at a time only outside of auto-commit.
            connection.setAutoCommit(false);
            try (PreparedStatement select = connection.prepareStatement(PAGE)) {
                select.setFetchSize(FETCHED_AT_ONCE);
                set(select, window);
                select.setInt(3, lane);
                select.setObject(4, after);
                select.setInt(5, limit);
                return read(select);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static List<PastCase> read(PreparedStatement select) throws SQLException {
        List<PastCase> found = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                found.add(PastCase.of(CaseJson.read(rows.getBytes(1))));
            }
        }
        return found;
    }

    private static void set(PreparedStatement select, Window window) throws SQLException {
        select.setObject(1, window.start().atOffset(ZoneOffset.UTC));
        select.setObject(2, window.end().atOffset(ZoneOffset.UTC));
    }

    /**
     * Cases opened in a time.
     *
     * @param from the first moment, or null
     * @param to the first moment after it, or null
     */
    record Window(Instant from, Instant to) {
        /** No event of an earlier time is taken. */
        private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");

        private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

        Instant start() {
            return from == null ? FIRST : from;
        }

        Instant end() {
            return to == null ? LAST : to;
        }
    }
}
