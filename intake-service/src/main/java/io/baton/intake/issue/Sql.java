package io.baton.intake.issue;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Moments as the database has them. */
final class Sql {
    private Sql() {}

    static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /** A moment or null. */
    static void set(PreparedStatement statement, int index, Instant moment) throws SQLException {
        statement.setObject(index, moment == null ? null : at(moment), Types.TIMESTAMP_WITH_TIMEZONE);
    }

    static Instant instant(ResultSet rows, int column) throws SQLException {
        return rows.getObject(column, OffsetDateTime.class).toInstant();
    }
}
