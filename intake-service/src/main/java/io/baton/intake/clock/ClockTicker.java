package io.baton.intake.clock;

import io.baton.contracts.LogMarks;
import io.baton.contracts.Topics;
import io.baton.messaging.StartGate;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.net.URI;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jboss.logging.Logger;

/**
 * Puts time into the log: each second a tick on every partition of the contact events, at which the partition's reader judges
 * the deadlines of its live cases. A tick that fails is not repeated; the next one judges what it would have judged.
 */
@Singleton
final class ClockTicker {
    private static final Logger LOG = Logger.getLogger(ClockTicker.class);
    private static final URI SOURCE = URI.create("intake-service");
    private static final Duration CLOSE_WITHIN = Duration.ofSeconds(1);

    private final TickLease lease;
    private final StartGate topics;
    private final Clock clock;
    private final Producer<byte[], byte[]> producer;
    private volatile boolean failed;

    ClockTicker(
            TickLease lease,
            StartGate topics,
            Clock clock,
            @Identifier("default-kafka-broker") Map<String, Object> connection) {
        this.lease = lease;
        this.topics = topics;
        this.clock = clock;
        this.producer = new KafkaProducer<>(settings(connection), new ByteArraySerializer(), new ByteArraySerializer());
    }

    @Scheduled(every = "1s", delayed = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void tick() {
        if (!topics.isOpen()) {
            return;
        }
        try {
            if (lease.take()) {
                tickEverywhere(clock.instant());
            }
        } catch (SQLException | KafkaException fault) {
            failed(fault);
        }
    }

    private void failed(Exception fault) {
        if (!failed) {
            LOG.warnf("work=tick state=paused fault=%s", fault.getClass().getSimpleName());
        }
        failed = true;
    }

    private void written(Exception fault) {
        if (fault != null) {
            failed(fault);
        } else if (failed) {
            failed = false;
            LOG.info("work=tick state=resumed");
        }
    }

    private void tickEverywhere(Instant now) {
        for (PartitionInfo partition : producer.partitionsFor(Topics.CONTACT_EVENTS)) {
            producer.send(
                    KafkaMessageFactory.<byte[]>createWriter(Topics.CONTACT_EVENTS, partition.partition(), null, null)
                            .writeBinary(tick(now, partition.partition())),
                    (metadata, fault) -> written(fault));
        }
    }

    private static CloudEvent tick(Instant now, int partition) {
        return CloudEventBuilder.v1()
                .withId(now.toEpochMilli() + "-" + partition)
                .withType(LogMarks.CLOCK_TICKED)
                .withSource(SOURCE)
                .withTime(now.atOffset(ZoneOffset.UTC))
                .build();
    }

    @PreDestroy
    void close() {
        producer.close(CLOSE_WITHIN);
    }

    private static Map<String, Object> settings(Map<String, Object> connection) {
        Map<String, Object> settings = new HashMap<>(connection);
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, "intake-clock");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, false);
        settings.put(ProducerConfig.RETRIES_CONFIG, 0);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 2_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 1_500);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 2_000);
        settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 1 << 20);
        settings.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
        return settings;
    }
}
