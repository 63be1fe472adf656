package io.baton.intake.edge;

import io.baton.intake.IntakeConfig;
import io.baton.messaging.StartGate;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The edge's way to the log; thread-safe. */
@Singleton
final class ContactEventLog {
    private static final int BUFFER_BYTES = 16 * 1024 * 1024;

    private final Producer<byte[], byte[]> producer;
    private final StartGate topics;
    private final Duration within;

    ContactEventLog(
            @Identifier("default-kafka-broker") Map<String, Object> connection, StartGate topics, IntakeConfig config) {
        this.topics = topics;
        within = config.acknowledgeWithin();
        producer =
                new KafkaProducer<>(settings(connection, within), new ByteArraySerializer(), new ByteArraySerializer());
    }

    /**
     * Appends records and returns when all of them are acknowledged by all replicas in sync.
     *
     * @throws LogUnavailableException when that takes longer than is allowed; some may be appended all the same
     */
    void append(List<ProducerRecord<byte[], byte[]>> records) throws LogUnavailableException {
        if (!topics.isOpen()) {
            throw new LogUnavailableException("the topics are not there yet", null);
        }
        long deadline = System.nanoTime() + within.toNanos();
        try {
            List<Future<RecordMetadata>> sent = new ArrayList<>(records.size());
            for (ProducerRecord<byte[], byte[]> record : records) {
                Future<RecordMetadata> one = producer.send(record);
                if (one.isDone()) {
                    one.get();
                }
                sent.add(one);
            }
            for (Future<RecordMetadata> one : sent) {
                one.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LogUnavailableException("interrupted", e);
        } catch (ExecutionException e) {
            throw new LogUnavailableException(String.valueOf(e.getCause()), e.getCause());
        } catch (TimeoutException | KafkaException e) {
            throw new LogUnavailableException(String.valueOf(e), e);
        }
    }

    @PreDestroy
    void close() {
        producer.close(within);
    }

    private static Map<String, Object> settings(Map<String, Object> connection, Duration within) {
        int attempt = (int) within.toMillis() / 3;
        Map<String, Object> settings = new HashMap<>(connection);
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, "intake-edge");
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        // As in the outbox's producer: on a topic just made, more than one request under way can get stuck.
        settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, attempt);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, attempt);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) within.toMillis());
        settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, BUFFER_BYTES);
        settings.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500);
        return settings;
    }
}
