package io.baton.messaging;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Takes batches of records from Kafka and applies each event once.
 *
 * <p>A batch is one transaction: events seen before are dropped, the handler changes the service's state, outgoing
 * events go to the outbox, commit; then the outbox is published, and the caller commits its offsets when {@link
 * #process} returns. A crash at any point repeats work but no effect. A fault that passes is waited out. Any other fault
 * divides the batch until the record that causes it stands alone; that one goes to the dead letter.
 *
 * <p>Safe for several threads, each with its own partitions.
 */
public final class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);

    private final Runnable untilReady;
    private final BatchTransaction batch;
    private final Transactions transactions;
    private final LanePublisher leftovers;
    private final Lanes lanes;
    private final Retry retry;
    private final InboxMetrics metrics;
    private final NewlyAssigned newlyAssigned = new NewlyAssigned();

    Inbox(
            Runnable untilReady,
            BatchTransaction batch,
            Transactions transactions,
            LanePublisher leftovers,
            Lanes lanes,
            Retry retry,
            InboxMetrics metrics) {
        this.untilReady = untilReady;
        this.batch = batch;
        this.transactions = transactions;
        this.leftovers = leftovers;
        this.lanes = lanes;
        this.retry = retry;
        this.metrics = metrics;
    }

    /**
     * Processes a batch and returns when its effects are committed and published, so that its offsets may be committed.
     * Blocks for as long as the database or Kafka is away; throws only when the process stops, and then the batch comes
     * again.
     */
    public void process(ConsumerRecords<byte[], byte[]> records, BatchHandler handler) {
        untilReady.run();
        Set<TopicPartition> partitions = records.partitions();
        publishLeftovers(partitions);
        metrics.time(() -> deliver(Arrival.allOf(records), handler));
    }

    /**
     * Says that this instance got these partitions: what a predecessor left unsent goes out before anything new of them
     * is processed.
     */
    void assigned(Collection<TopicPartition> partitions) {
        newlyAssigned.add(partitions);
    }

    /** Processes dead letters again: what fails again is a dead letter again. */
    void replay(List<Arrival> deadLetters, BatchHandler handler) {
        if (!deadLetters.isEmpty()) {
            deliver(deadLetters, handler);
        }
    }

    private void publishLeftovers(Set<TopicPartition> partitions) {
        leftovers.publishLanes(newlyAssigned.lanesOf(partitions, lanes));
        newlyAssigned.forget(partitions);
    }

    private void deliver(List<Arrival> arrivals, BatchHandler handler) {
        try {
            commitAndSend(() -> transactions.inNew(connection -> batch.run(connection, arrivals, handler)));
        } catch (ShuttingDownException stopping) {
            throw stopping;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError | LinkageError fault) {
            retry.endWhenStopping();
            isolate(arrivals, handler, fault);
        }
    }

    private void isolate(List<Arrival> arrivals, BatchHandler handler, Throwable fault) {
        if (arrivals.size() == 1) {
            giveUp(arrivals.get(0), fault);
        } else {
            int middle = arrivals.size() / 2;
            deliver(arrivals.subList(0, middle), handler);
            deliver(arrivals.subList(middle, arrivals.size()), handler);
        }
    }

    private void giveUp(Arrival arrival, Throwable fault) {
        LOG.errorf(
                "work=dead-letter topic=%s partition=%d offset=%d fault=%s",
                arrival.record().topic(),
                arrival.record().partition(),
                arrival.record().offset(),
                Reasons.shortOf(fault));
        commitAndSend(() -> transactions.inNew(connection -> batch.giveUp(connection, arrival, fault)));
    }

    private void commitAndSend(Supplier<BatchTransaction.Outcome> transaction) {
        BatchTransaction.Outcome outcome = retry.untilItPasses("batch", Faults::passes, transaction);
        outcome.sending().send();
        metrics.processed(outcome.events(), outcome.duplicates(), outcome.deadLetters());
    }
}
