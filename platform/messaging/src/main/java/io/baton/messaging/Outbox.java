package io.baton.messaging;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/** Runs commands that change state and publish: both or nothing. */
public final class Outbox {

    /** A command that meets the same row as a batch again and again is answered with its fault in the end. */
    private static final int MAX_TRIES = 5;

    private final Transactions transactions;
    private final OutboxTable table;
    private final BackgroundPublisher publisher;
    private final Lanes lanes;
    private final Duration wait;
    private final Retry retry;

    Outbox(
            Transactions transactions,
            OutboxTable table,
            BackgroundPublisher publisher,
            Lanes lanes,
            Duration wait,
            Retry retry) {
        this.transactions = transactions;
        this.table = table;
        this.publisher = publisher;
        this.lanes = lanes;
        this.wait = wait;
        this.retry = retry;
    }

    /**
     * Runs {@code command} in a transaction of its own, commits and publishes. A conflict with somebody who changed the
     * same rows (also {@link ConcurrentUpdateException}) repeats the command a few times; any other exception rolls it
     * back and is thrown. Waits for Kafka at most a short while: the commit stands, and the events follow.
     *
     * @param command may run more than once, and holds a row lock of each key that it publishes for when it returns
     *     (with JPA: it flushes)
     */
    public <R> R inTransaction(Function<Outgoing, R> command) {
        int[] tries = {0};
        Committed<R> committed = retry.untilItPasses(
                "command",
                fault -> ++tries[0] < MAX_TRIES && Faults.isConflict(fault),
                () -> transactions.inNew(connection -> {
                    CollectedOutgoing outgoing = new CollectedOutgoing(lanes, List.of());
                    R result = command.apply(outgoing);
                    if (!outgoing.records().isEmpty()) {
                        table.insert(connection, outgoing.records());
                    }
                    return new Committed<>(result, CollectedOutgoing.lanesOf(outgoing.records()));
                }));
        publish(committed.lanes());
        return committed.result();
    }

    private void publish(Set<Integer> written) {
        if (!written.isEmpty()) {
            awaitBriefly(publisher.publish(written));
        }
    }

    private void awaitBriefly(CompletableFuture<Void> published) {
        try {
            published.get(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException kafkaIsSlow) {
            return; // The rows are committed; the publisher keeps at it, and the sweeper after a restart.
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private record Committed<R>(R result, Set<Integer> lanes) {}
}
