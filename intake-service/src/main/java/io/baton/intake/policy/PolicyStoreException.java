package io.baton.intake.policy;

import java.sql.SQLException;

/** A fault of the database while a policy was stored. */
final class PolicyStoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PolicyStoreException(SQLException cause) {
        super(cause);
    }
}
