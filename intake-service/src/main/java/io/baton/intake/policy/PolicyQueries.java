package io.baton.intake.policy;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Reads versions for the API. */
@Singleton
final class PolicyQueries {
    private final DataSource dataSource;
    private final PolicyTable table;

    PolicyQueries(DataSource dataSource, PolicyTable table) {
        this.dataSource = dataSource;
        this.table = table;
    }

    /** The newest version; there is one as soon as the service has started. */
    InstalledPolicy newest() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return table.newest(connection).orElseThrow();
        }
    }

    /** Versions below {@code before}, the newest first. */
    List<InstalledPolicy> list(int before, int most) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return table.list(connection, before, most);
        }
    }
}
