package io.baton.messaging;

import java.util.HashSet;

/** The module as it is, and with one half switched off to show that the scenarios notice. */
enum Guarantees {
    FULL,
    WITHOUT_INBOX,
    WITHOUT_OUTBOX;

    /** Without an inbox, every event is new. */
    SeenEvents seenEvents() {
        return this == WITHOUT_INBOX ? (connection, keys) -> new HashSet<>(keys) : new InboxTable();
    }

    /** Without an outbox, events are sent after the commit from memory alone. */
    Delivery delivery(OutboxTable table, LanePublisher publisher, RecordSender sender) {
        if (this != WITHOUT_OUTBOX) {
            return new OutboxDelivery(table, publisher);
        }
        return (connection, records) -> () ->
                sender.sendAll(records.stream().map(OutgoingRecord::record).toList());
    }
}
