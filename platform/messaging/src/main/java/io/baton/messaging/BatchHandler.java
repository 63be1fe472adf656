package io.baton.messaging;

import java.sql.SQLException;
import java.util.List;

/** What a service does with events that it has not seen before. */
public interface BatchHandler {

    /**
     * Applies events to the service's state, inside the transaction of the batch; a connection taken from the
     * service's data source takes part in it. It may be called again with the same events after a roll-back, alone or
     * in another grouping, so it keeps nothing in memory that a roll-back would have to undo.
     *
     * <p>A handler that publishes for a key holds a row lock for that key when it returns (it inserted or updated the
     * row of the case, with JPA: and flushed); that lock is what keeps the outgoing events of a case in order.
     *
     * @param fresh never empty, each event once, those of one partition in the order of the log
     * @param outgoing what is published once the transaction is committed
     * @throws SQLException a fault of the database; like any other exception it rolls the batch back
     * @throws ConcurrentUpdateException somebody else changed the same state; the batch is tried again
     */
    void handle(List<LoggedEvent> fresh, Outgoing outgoing) throws SQLException;

    /**
     * Whether an event is remembered, so that it is handled once only. One that is not may come again and again, and is
     * always fresh: for events that do no harm when repeated and are too many to be remembered.
     */
    default boolean isRemembered(LoggedEvent event) {
        return true;
    }
}
