package io.baton.metrics.broken.domain;

import java.sql.Connection;
import java.sql.SQLException;

/** What a domain must not be; shows that the rule fires. */
public final class DecisionThatReadsTheDatabase {
    /** Reads. */
    public boolean decide(Connection connection) throws SQLException {
        return connection.isValid(1);
    }
}
