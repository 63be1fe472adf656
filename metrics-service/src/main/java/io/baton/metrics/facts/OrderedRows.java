package io.baton.metrics.facts;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rows in the order of their cases, fetched in portions, so that memory does not depend on how many there are. */
final class OrderedRows<F> implements AutoCloseable {
    private static final int PORTION = 1000;

    private final PreparedStatement statement;
    private final ResultSet row;
    private final FactTable.RowReader<F> reader;
    private UUID caseId;

    OrderedRows(
            Connection connection, String query, OffsetDateTime from, OffsetDateTime to, FactTable.RowReader<F> reader)
            throws SQLException {
        this.reader = reader;
        statement = connection.prepareStatement(query);
        statement.setFetchSize(PORTION);
        statement.setObject(1, from);
        statement.setObject(2, to);
        row = statement.executeQuery();
        advance();
    }

    /** The case of the next row; empty after the last one. */
    Optional<UUID> caseId() {
        return Optional.ofNullable(caseId);
    }

    /** The rows of a case, if it is the next one. */
    List<F> take(UUID wanted) throws SQLException {
        List<F> taken = new ArrayList<>();
        while (wanted.equals(caseId)) {
            taken.add(reader.read(row));
            advance();
        }
        return taken;
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }

    private void advance() throws SQLException {
        caseId = row.next() ? row.getObject("case_id", UUID.class) : null;
    }
}
