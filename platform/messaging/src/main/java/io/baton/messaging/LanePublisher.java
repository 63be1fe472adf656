package io.baton.messaging;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Publishes the outbox. The rule that keeps order without locks or leases between instances: whoever publishes a lane
 * starts from its lowest unsent row, sends in the order of ids, and deletes only what was acknowledged.
 *
 * <p>The events of one case get ascending ids in the order of their commits, because a transaction holds the case's row
 * lock when it takes ids. So two publishers at once can only repeat records; the first occurrences stay in order and
 * without a gap, and readers drop the repeated ones by their inboxes.
 *
 * <p>Rows may be sent from the memory of the transaction that wrote them if that transaction saw no other unsent row of
 * their lanes after its handler had locked the cases: every earlier event of these cases was then acknowledged.
 */
final class LanePublisher {

    private final OutboxTable table;
    private final Transactions transactions;
    private final RecordSender sender;
    private final LaneLocks locks;
    private final Retry retry;

    LanePublisher(OutboxTable table, Transactions transactions, RecordSender sender, LaneLocks locks, Retry retry) {
        this.table = table;
        this.transactions = transactions;
        this.sender = sender;
        this.locks = locks;
        this.retry = retry;
    }

    /**
     * Publishes what a transaction has just committed, and what was left in the same lanes before. Keeps trying for as
     * long as it takes.
     *
     * @throws ShuttingDownException when the process stops; the rows stay
     */
    void publish(StoredRecords stored) {
        Collection<Integer> lanes = CollectedOutgoing.lanesOf(stored.records());
        if (stored.behindOthers()) {
            publishLanes(lanes);
        } else {
            locks.during(lanes, () -> sendAndDelete(stored));
        }
    }

    /** Publishes all unsent rows of some lanes, in the way of {@link #publish}. */
    void publishLanes(Collection<Integer> lanes) {
        if (!lanes.isEmpty()) {
            locks.during(lanes, () -> publishStored(lanes));
        }
    }

    private void publishStored(Collection<Integer> lanes) {
        StoredRecords chunk = readChunk(lanes);
        while (!chunk.ids().isEmpty()) {
            sendAndDelete(chunk);
            chunk = readChunk(lanes);
        }
    }

    private StoredRecords readChunk(Collection<Integer> lanes) {
        return always("read-outbox", () -> transactions.inNew(connection -> table.read(connection, lanes)));
    }

    private void sendAndDelete(StoredRecords chunk) {
        List<ProducerRecord<byte[], byte[]>> records =
                chunk.records().stream().map(OutgoingRecord::record).toList();
        always("send-outbox", () -> {
            sender.sendAll(records);
            return null;
        });
        always(
                "delete-outbox",
                () -> transactions.inNew(connection -> {
                    table.delete(connection, chunk);
                    return null;
                }));
    }

    /** Nothing that is committed is ever given up: every fault here is waited out. */
    private <R> R always(String work, Supplier<R> attempt) {
        return retry.untilItPasses(work, fault -> true, attempt);
    }
}
