package io.baton.messaging;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Delivery by way of the outbox. */
final class OutboxDelivery implements Delivery {

    private final OutboxTable table;
    private final LanePublisher publisher;

    OutboxDelivery(OutboxTable table, LanePublisher publisher) {
        this.table = table;
        this.publisher = publisher;
    }

    @Override
    public Sending store(Connection connection, List<OutgoingRecord> records) throws SQLException {
        if (records.isEmpty()) {
            return () -> {};
        }
        StoredRecords stored = table.insert(connection, records);
        return () -> publisher.publish(stored);
    }
}
