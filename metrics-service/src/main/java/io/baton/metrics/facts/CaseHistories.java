package io.baton.metrics.facts;

import io.baton.contracts.Topics;
import io.baton.metrics.facts.domain.CaseHistory;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Reads the stored facts, case by case, from one snapshot of the database. */
@ApplicationScoped
public class CaseHistories {
    private static final String SNAPSHOT = "set transaction isolation level repeatable read, read only";
    private static final String REACH =
            "select min(latest) from (select max(latest) as latest from reaches where topic ="
                    + " any(?) group by topic) as topics";

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

    /**
     * How far the data reaches: of the latest event of each of these topics, the earliest; of a topic that never had an
     * event nothing is known. Empty before the first event.
     *
     * @param topics names from {@link Topics}
     */
    public Optional<Instant> reach(Collection<String> topics) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(REACH)) {
            statement.setArray(
                    1, connection.createArrayOf("text", List.copyOf(topics).toArray()));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant);
            }
        }
    }

    /** The driver writes the ends of time as infinity, and the database knows no time before 4713 BC. */
    private static OffsetDateTime bound(Instant time, OffsetDateTime otherwise) {
        return time == null || time.isBefore(BEGINNING) ? otherwise : time.atOffset(ZoneOffset.UTC);
    }
}
