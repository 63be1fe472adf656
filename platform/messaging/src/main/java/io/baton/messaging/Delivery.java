package io.baton.messaging;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Brings outgoing records from a transaction to Kafka. */
interface Delivery {

    /** Called within the transaction; what it gives is called once after the commit. */
    Sending store(Connection connection, List<OutgoingRecord> records) throws SQLException;

    /** The part of a delivery that comes after the commit. */
    @FunctionalInterface
    interface Sending {
        void send();
    }
}
