package io.baton.messaging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Sends with one idempotent producer. A send that was taken into the producer's buffer is repeated by it for as long as
 * the process lives: if it gave up, a later record of the same case could overtake.
 *
 * <p>One request is under way at a time, in spite of idempotence. A broker that does not know the producer in a
 * partition accepts any sequence number: when the first of several requests fails (a topic just made, a leader just
 * elected) and a later one succeeds, the first can never follow and is repeated for ever. A request holds the waiting
 * records of all partitions, so one at a time is no slower.
 */
final class KafkaRecordSender implements RecordSender, AutoCloseable {

    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(1);

    private final Producer<byte[], byte[]> producer;

    KafkaRecordSender(Producer<byte[], byte[]> producer) {
        this.producer = producer;
    }

    /** A sender to the cluster that {@code connection} describes: bootstrap servers and security. */
    static KafkaRecordSender connect(Map<String, Object> connection, String clientId) {
        Map<String, Object> config = new HashMap<>(connection);
        config.put(ProducerConfig.CLIENT_ID_CONFIG, clientId);
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        config.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
        config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        config.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
        config.put(ProducerConfig.LINGER_MS_CONFIG, 2);
        config.put(ProducerConfig.BATCH_SIZE_CONFIG, 128 * 1024);
        config.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, TopicsSetup.DEAD_LETTER_MAX_BYTES);
        return new KafkaRecordSender(new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer()));
    }

    @Override
    public void sendAll(List<ProducerRecord<byte[], byte[]>> records) {
        AtomicReference<Exception> failure = new AtomicReference<>();
        List<Future<RecordMetadata>> acknowledgements = new ArrayList<>(records.size());
        for (ProducerRecord<byte[], byte[]> record : records) {
            acknowledgements.add(producer.send(record, (metadata, fault) -> failure.compareAndSet(null, fault)));
            if (failure.get() != null) {
                break; // What follows must not overtake.
            }
        }
        acknowledgements.forEach(KafkaRecordSender::await);
    }

    /** Does not wait for what is under way: it is in the outbox. */
    @Override
    public void close() {
        producer.close(CLOSE_TIMEOUT);
    }

    private static void await(Future<RecordMetadata> acknowledgement) {
        try {
            acknowledgement.get();
        } catch (ExecutionException failed) {
            throw new KafkaException("not acknowledged", failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ShuttingDownException();
        }
    }
}
