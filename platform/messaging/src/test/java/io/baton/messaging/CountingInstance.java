package io.baton.messaging;

import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** One instance of the counting service: a consumer, an inbox and a producer of its own, on a thread of its own. */
final class CountingInstance implements AutoCloseable {

    private final World world;
    private final CrashPoint crash;
    private final StopSignal stop = new StopSignal();
    private final Lanes lanes = new Lanes(World.PARTITIONS);
    private final Retry retry = new Retry(
            new Backoff(Duration.ofMillis(10), Duration.ofMillis(200)),
            () -> ThreadLocalRandom.current().nextLong(),
            stop);
    private final KafkaRecordSender kafka;
    private final LanePublisher publisher;
    private final ThreadTransactions transactions;
    private final Inbox inbox;
    private final DueOffsets due = new DueOffsets();
    private final Thread thread = new Thread(this::run, "counting-instance");

    private volatile boolean hasPartitions;

    private CountingInstance(World world, Guarantees guarantees, CrashPoint crash) {
        this.world = world;
        this.crash = crash;
        this.transactions = world.transactions();
        this.kafka = KafkaRecordSender.connect(world.connection(), "counting");
        RecordSender sender = new CrashingSender(kafka, crash);
        OutboxTable table = new OutboxTable();
        publisher = new LanePublisher(table, transactions, sender, new LaneLocks(lanes), retry);
        BatchTransaction batch = new BatchTransaction(
                guarantees.seenEvents(),
                guarantees.delivery(table, publisher, sender),
                new DeadLetters(World.SERVICE, Clock.systemUTC()),
                lanes);
        inbox = new Inbox(
                () -> {}, batch, transactions, publisher, lanes, retry, new InboxMetrics(new SimpleMeterRegistry()));
    }

    static CountingInstance start(World world, Guarantees guarantees) {
        return start(world, guarantees, CrashPoint.NEVER);
    }

    static CountingInstance start(World world, Guarantees guarantees, CrashPoint crash) {
        CountingInstance instance = new CountingInstance(world, guarantees, crash);
        instance.thread.start();
        return instance;
    }

    /** Waits until the group has given this instance a share. */
    void awaitPartitions() {
        await().atMost(World.PATIENCE).until(() -> hasPartitions);
    }

    /** Waits for the instance to die where it was told to. */
    void awaitCrash() {
        try {
            thread.join(World.PATIENCE.toMillis());
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        if (thread.isAlive()) {
            throw new AssertionError("the instance did not reach " + crash);
        }
    }

    @Override
    public void close() {
        stop.stop();
        awaitCrash();
    }

    private void run() {
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(world.consumerConfig(), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(world.input()), new Assigned(consumer));
            while (!stop.stopping()) {
                consumeFrom(consumer);
            }
        } catch (ShuttingDownException | CrashPoint.Crash end) {
            transactions.discard();
        } finally {
            kafka.close();
        }
    }

    private void consumeFrom(KafkaConsumer<byte[], byte[]> consumer) {
        ConsumerRecords<byte[], byte[]> records = consumer.poll(Duration.ofMillis(50));
        if (!records.isEmpty()) {
            inbox.process(records, this::handle);
            crash.strike(CrashPoint.BEFORE_OFFSET_COMMIT);
            records.nextOffsets().forEach(due::add);
        }
        commitDue(consumer);
    }

    private void commitDue(KafkaConsumer<byte[], byte[]> consumer) {
        Map<TopicPartition, OffsetAndMetadata> next = due.takeAll(consumer.assignment());
        if (!next.isEmpty()) {
            consumer.commitAsync(next, (committed, fault) -> {
                if (fault != null) {
                    due.putBack(next);
                }
            });
        }
    }

    private void handle(List<LoggedEvent> fresh, Outgoing outgoing) throws SQLException {
        new CountingHandler(transactions, world.output()).handle(fresh, outgoing);
        crash.strike(CrashPoint.BEFORE_COMMIT);
    }

    private final class Assigned implements ConsumerRebalanceListener {

        private final KafkaConsumer<byte[], byte[]> consumer;

        Assigned(KafkaConsumer<byte[], byte[]> consumer) {
            this.consumer = consumer;
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            inbox.assigned(partitions);
            due.forget(partitions);
            hasPartitions = !consumer.assignment().isEmpty();
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {}
    }
}
