package io.baton.messaging;

import java.time.Duration;

/** Forgets events that are older than the retention, a bounded number in each transaction. */
final class InboxPurge {

    private static final int CHUNK = 10_000;

    private final InboxTable table;
    private final Transactions transactions;
    private final Duration retention;
    private final StopSignal stop;

    InboxPurge(InboxTable table, Transactions transactions, Duration retention, StopSignal stop) {
        this.table = table;
        this.transactions = transactions;
        this.retention = retention;
        this.stop = stop;
    }

    void run() {
        int forgotten;
        do {
            forgotten = transactions.inNew(connection -> table.forget(connection, retention, CHUNK));
        } while (forgotten == CHUNK && !stop.stopping());
    }
}
