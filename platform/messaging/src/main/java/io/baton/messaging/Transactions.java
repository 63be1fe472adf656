package io.baton.messaging;

import java.sql.Connection;
import java.sql.SQLException;

/** Runs work in a database transaction of its own. */
interface Transactions {

    /**
     * Commits what {@code work} did and gives its result; rolls back when it throws. Connections that the service's
     * data source gives to the same thread meanwhile take part in the transaction.
     */
    <R> R inNew(Work<R> work);

    /** What is done in a transaction. */
    @FunctionalInterface
    interface Work<R> {
        R with(Connection connection) throws SQLException;
    }
}
