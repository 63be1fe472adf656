package io.baton.drafting.draft;

import java.sql.SQLException;

/** The database did not do what was asked. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With the fault, by which the caller's transaction decides whether to try again. */
    public StoreException(SQLException cause) {
        super(cause);
    }
}
