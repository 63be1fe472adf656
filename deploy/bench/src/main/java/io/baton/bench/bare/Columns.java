package io.baton.bench.bare;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

/** Rows turned into columns, one array parameter each, in the order in which they are named. */
final class Columns<R> {
    private final PreparedStatement statement;
    private final List<R> rows;
    private int next;

    Columns(PreparedStatement statement, List<R> rows) {
        this(statement, rows, 1);
    }

    /** @param first the number of the first parameter */
    Columns(PreparedStatement statement, List<R> rows, int first) {
        this.statement = statement;
        this.rows = rows;
        this.next = first;
    }

    Columns<R> add(String type, Function<R, Object> value) throws SQLException {
        Object[] column = rows.stream().map(value).toArray();
        statement.setArray(next++, statement.getConnection().createArrayOf(type, column));
        return this;
    }

    Columns<R> addBytes(Function<R, byte[]> value) throws SQLException {
        byte[][] column = rows.stream().map(value).toArray(byte[][]::new);
        statement.setArray(next++, statement.getConnection().createArrayOf("bytea", column));
        return this;
    }
}
