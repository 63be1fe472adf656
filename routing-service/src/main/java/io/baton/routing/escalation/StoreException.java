package io.baton.routing.escalation;

import java.sql.SQLException;

/** The database failed; the cause says how. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StoreException(SQLException cause) {
        super(cause);
    }
}
