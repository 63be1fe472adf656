package io.baton.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.baton.contracts.EmittedTypes;
import io.baton.contracts.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Sees what comes of contact events, and when. */
final class LatencyProbe implements AutoCloseable {
    private static final int PARTITIONS = 12;

    private final Consumer<byte[], byte[]> consumer;
    private final Map<String, Sighting> requested = new ConcurrentHashMap<>();
    private final Map<String, Sighting> routed = new ConcurrentHashMap<>();
    private final Map<String, Sighting> drafted = new ConcurrentHashMap<>();
    private final Map<String, Map<String, Sighting>> byType = Map.of(
            EmittedTypes.ESCALATION_REQUESTED, requested,
            EmittedTypes.ESCALATION_ROUTED, routed,
            EmittedTypes.DRAFT_COMPOSED, drafted,
            EmittedTypes.DRAFT_HELD, drafted);
    private final Thread thread = new Thread(this::look, "latency-probe");
    private volatile boolean closing;

    /** @param cause of the record */
    private record Sighting(long at, String cause) {}

    private LatencyProbe(Consumer<byte[], byte[]> consumer) {
        this.consumer = consumer;
    }

    /** Begins to look at what comes from now on. */
    static LatencyProbe at(String bootstrapServers) {
        Consumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = IntStream.range(0, PARTITIONS)
                .boxed()
                .flatMap(partition ->
                        List.of(Topics.ESCALATION_REQUESTS, Topics.ESCALATION_EVENTS, Topics.DRAFT_EVENTS).stream()
                                .map(topic -> new TopicPartition(topic, partition)))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        LatencyProbe probe = new LatencyProbe(consumer);
        probe.thread.start();
        return probe;
    }

    /**
     * What was seen.
     *
     * @param dueAt when each contact event was due, by how it is named as a cause; others do not count
     */
    Latency latency(double eventsPerSecond, Map<String, Long> dueAt) {
        Map<String, Long> startOfCase = new HashMap<>();
        requested.forEach((caseId, sighting) -> {
            if (dueAt.containsKey(sighting.cause())) {
                startOfCase.put(caseId, dueAt.get(sighting.cause()));
            }
        });
        return new Latency(
                eventsPerSecond,
                millis(startOfCase, requested::get),
                millis(startOfCase, routed::get),
                millis(startOfCase, drafted::get),
                startOfCase.size());
    }

    @Override
    public void close() throws InterruptedException {
        closing = true;
        thread.join();
        consumer.close();
    }

    private void look() {
        while (!closing) {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(100))) {
                long now = System.nanoTime();
                Map<String, Sighting> sightings = byType.get(header(record, "ce_type"));
                if (sightings != null) {
                    Sighting sighting = new Sighting(now, header(record, "ce_causationid"));
                    sightings.putIfAbsent(new String(record.key(), UTF_8), sighting);
                }
            }
        }
    }

    private static List<Double> millis(Map<String, Long> startOfCase, Function<String, Sighting> seen) {
        List<Double> millis = new ArrayList<>();
        startOfCase.forEach((caseId, start) -> {
            Sighting sighting = seen.apply(caseId);
            if (sighting != null) {
                millis.add((sighting.at() - start) / 1e6);
            }
        });
        return millis;
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }
}
