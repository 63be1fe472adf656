package io.baton.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Publishes what nobody else will: rows of a peer that was killed, of a command that did not wait, of a batch whose
 * commit succeeded unnoticed.
 */
final class OutboxSweep {

    private static final Duration OVERDUE = Duration.ofSeconds(2);
    private static final int COUNTED_ROWS = 100_000;

    private final OutboxTable table;
    private final Transactions transactions;
    private final BackgroundPublisher publisher;
    private final Lanes lanes;
    private final AtomicReference<OutboxTable.Backlog> backlog = new AtomicReference<>(new OutboxTable.Backlog(0, 0));

    OutboxSweep(
            OutboxTable table,
            Transactions transactions,
            BackgroundPublisher publisher,
            Lanes lanes,
            MeterRegistry registry) {
        this.table = table;
        this.transactions = transactions;
        this.publisher = publisher;
        this.lanes = lanes;
        registry.gauge("baton.outbox.rows", backlog, ref -> ref.get().rows());
        registry.gauge("baton.outbox.oldest.seconds", backlog, ref -> ref.get().oldestSeconds());
    }

    void run() {
        publisher.publish(transactions.inNew(connection -> {
            backlog.set(table.backlog(connection, lanes, COUNTED_ROWS));
            return table.overdueLanes(connection, lanes, OVERDUE);
        }));
    }
}
