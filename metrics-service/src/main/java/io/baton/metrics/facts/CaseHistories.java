package io.baton.metrics.facts;

import io.baton.metrics.facts.domain.CaseHistory;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Reads the stored facts, case by case, from one snapshot of the database. */
@ApplicationScoped
public class CaseHistories {
    private static final String SNAPSHOT = "set transaction isolation level repeatable read, read only";
    private static final Instant BEGINNING = Instant.parse("0001-01-01T00:00:00Z");

    private final DataSource dataSource;

    CaseHistories(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Shows every case of which something happened in a stretch of time: opened, escalated, resolved, its
     * escalation closed, surveyed or drafted for.
     *
     * @param from inclusive; null: from the beginning
     * @param to exclusive; null: without end
     * @param consumer gets each case once, with all its facts, of whatever time
     */
    public void read(Instant from, Instant to, Consumer<CaseHistory> consumer) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute(SNAPSHOT);
            }
            try (HistoryCursor cursor =
                    new HistoryCursor(connection, bound(from, OffsetDateTime.MIN), bound(to, OffsetDateTime.MAX))) {
                for (Optional<CaseHistory> next = cursor.next(); next.isPresent(); next = cursor.next()) {
                    consumer.accept(next.get());
                }
            } finally {
                connection.rollback();
            }
        }
    }

    /** The driver writes the ends of time as infinity, and the database knows no time before 4713 BC. */
    private static OffsetDateTime bound(Instant time, OffsetDateTime otherwise) {
        return time == null || time.isBefore(BEGINNING) ? otherwise : time.atOffset(ZoneOffset.UTC);
    }
}
