package io.baton.metrics.facts;

import io.baton.metrics.facts.domain.Reach;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;

/** Tells how far the facts reach, at most a second late. */
@Singleton
public final class DataReach {
    private static final Duration KEPT = Duration.ofSeconds(1);

    private final DataSource dataSource;
    private final UnreadPartitions unread;
    private final Clock clock;
    private Reach reach;
    private Instant readAt;

    DataReach(DataSource dataSource, UnreadPartitions unread, Clock clock) {
        this.dataSource = dataSource;
        this.unread = unread;
        this.clock = clock;
    }

    /** What facts that are read from now on hold at least. */
    public synchronized Reach now() throws SQLException {
        if (reach == null || Duration.between(readAt, clock.instant()).abs().compareTo(KEPT) >= 0) {
            reach = read();
            readAt = clock.instant();
        }
        return reach;
    }

    /** First what was folded, then what is unread: the other way round, a record that comes between would be in neither. */
    private Reach read() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            var folded = ReachRows.all(connection);
            return new Reach(folded, unread.now());
        }
    }
}
