package io.baton.messaging;

import java.sql.SQLException;

/** A fault of the database, outside of a handler. */
final class DatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseException(SQLException cause) {
        super(cause);
    }
}
