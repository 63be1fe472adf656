package io.baton.messaging;

import java.sql.SQLException;

/** A fault of the database in a place that may not throw an {@link SQLException}; it is treated as that one. */
public final class DatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Bears the fault as its cause. */
    public DatabaseException(SQLException cause) {
        super(cause);
    }
}
