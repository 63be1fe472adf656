package io.baton.messaging;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaConnectorIncomingConfiguration;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import io.smallrye.reactive.messaging.kafka.commit.KafkaCommitHandler;
import io.vertx.mutiny.core.Vertx;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Commits what was processed without anybody waiting for it: the next batch is worked on meanwhile, and one commit holds
 * all partitions that have moved. The connector's own ways either commit partition by partition and hold the next batch
 * back until the polling thread has come round for each, or commit every few seconds.
 *
 * <p>A commit that fails is repeated a little later, for nobody else repeats it before the partition's next record, and a
 * partition at rest would look unread. A crash before a commit repeats records, which the inbox drops.
 */
final class OffsetCommits implements KafkaCommitHandler {

    private static final Logger LOG = Logger.getLogger(OffsetCommits.class);
    private static final Duration ON_LEAVING = Duration.ofSeconds(1);
    private static final long AGAIN_MILLIS = 500;

    private final KafkaConsumer<?, ?> consumer;
    private final Vertx vertx;
    private final DueOffsets due = new DueOffsets();
    private final AtomicBoolean failing = new AtomicBoolean();

    OffsetCommits(KafkaConsumer<?, ?> consumer, Vertx vertx) {
        this.consumer = consumer;
        this.vertx = vertx;
    }

    @Override
    public <K, V> Uni<Void> handle(IncomingKafkaRecord<K, V> processed) {
        TopicPartition partition = new TopicPartition(processed.getTopic(), processed.getPartition());
        if (due.add(partition, new OffsetAndMetadata(processed.getOffset() + 1))) {
            commitSoon();
        }
        return Uni.createFrom().voidItem();
    }

    /** What this consumer knows of a partition that it gets is older than what the partition's last reader committed. */
    @Override
    public void partitionsAssigned(Collection<TopicPartition> partitions) {
        due.forget(partitions);
    }

    /** Called on the polling thread, while the partitions are still this consumer's. */
    @Override
    public void partitionsRevoked(Collection<TopicPartition> partitions) {
        Map<TopicPartition, OffsetAndMetadata> offsets = due.take(partitions);
        try {
            if (!offsets.isEmpty()) {
                consumer.unwrap().commitSync(offsets, ON_LEAVING);
                logRecovery();
            }
        } catch (KafkaException notCommitted) {
            log(notCommitted);
        }
    }

    private void commitSoon() {
        consumer.runOnPollingThread(polled -> {
                    commit(polled);
                })
                .subscribe()
                .with(done -> {}, this::log);
    }

    private void commit(Consumer<?, ?> polled) {
        Map<TopicPartition, OffsetAndMetadata> offsets = due.takeAll(polled.assignment());
        if (!offsets.isEmpty()) {
            polled.commitAsync(offsets, (committed, fault) -> {
                if (fault == null) {
                    logRecovery();
                } else {
                    log(fault);
                    due.putBack(offsets);
                    vertx.setTimer(AGAIN_MILLIS, timer -> commitSoon());
                }
            });
        }
    }

    private void log(Throwable fault) {
        Logger.Level level = failing.getAndSet(true) ? Logger.Level.DEBUG : Logger.Level.WARN;
        LOG.logf(level, "work=commit-offsets state=failed fault=%s", Reasons.shortOf(fault));
    }

    private void logRecovery() {
        if (failing.getAndSet(false)) {
            LOG.info("work=commit-offsets state=resumed");
        }
    }

    /** Gives each consumer its own. */
    @Singleton
    @Identifier("baton")
    static final class Factory implements KafkaCommitHandler.Factory {

        @Override
        public OffsetCommits create(
                KafkaConnectorIncomingConfiguration config,
                Vertx vertx,
                KafkaConsumer<?, ?> consumer,
                BiConsumer<Throwable, Boolean> reportFailure) {
            return new OffsetCommits(consumer, vertx);
        }
    }
}
