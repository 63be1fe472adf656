package io.baton.bench.log;

import io.baton.bench.workload.WorkEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Writes contact events into the log. */
public final class Feeder implements AutoCloseable {
    /** A case then lasts some twenty minutes, so that a few are late. */
    private static final Duration STEP = Duration.ofMillis(500);

    private final Producer<byte[], byte[]> producer;

    private Feeder(Producer<byte[], byte[]> producer) {
        this.producer = producer;
    }

    /** @param bootstrapServers where the log is */
    public static Feeder to(String bootstrapServers) {
        Map<String, Object> settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION,
                1,
                ProducerConfig.LINGER_MS_CONFIG,
                1);
        return new Feeder(new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer()));
    }

    /** Writes all at once and returns when Kafka has them; the first happened at the given time. */
    public void write(String topic, List<WorkEvent> events, Instant first)
            throws InterruptedException, ExecutionException {
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>(events.size());
        Instant time = first;
        for (WorkEvent event : events) {
            records.add(event.at(topic, time));
            time = time.plus(STEP);
        }
        write(records);
    }

    /** Writes records in their order and returns when Kafka has them. */
    public void write(List<ProducerRecord<byte[], byte[]>> records) throws InterruptedException, ExecutionException {
        List<Future<?>> sent = new ArrayList<>(records.size());
        for (ProducerRecord<byte[], byte[]> each : records) {
            sent.add(producer.send(each));
        }
        for (Future<?> each : sent) {
            each.get();
        }
    }

    /**
     * Writes them one by one at a steady rate, whatever becomes of them, each of them happening when it is written.
     *
     * @param perSecond how many a second
     * @return for each event, by how it is named as a cause, when it was due, by {@link System#nanoTime()}
     */
    public Map<String, Long> writeSteadily(String topic, List<WorkEvent> events, double perSecond) {
        Map<String, Long> dueAt = new HashMap<>();
        long start = System.nanoTime();
        for (int i = 0; i < events.size(); i++) {
            long due = start + (long) (i / perSecond * 1e9);
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            dueAt.put(events.get(i).causationId(), due);
            producer.send(events.get(i).at(topic, Instant.now()));
        }
        producer.flush();
        return dueAt;
    }

    @Override
    public void close() {
        producer.close();
    }
}
