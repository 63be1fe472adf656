package io.baton.bench.deadlines;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.baton.contracts.LogMarks;
import io.baton.contracts.Topics;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Sees the ticks that intake writes. */
final class Ticks implements AutoCloseable {
    /** Of {@code contact-events}. */
    static final int PARTITIONS = 12;

    private final Consumer<byte[], byte[]> consumer;
    private final List<TopicPartition> partitions;

    private Ticks(Consumer<byte[], byte[]> consumer, List<TopicPartition> partitions) {
        this.consumer = consumer;
        this.partitions = partitions;
    }

    static Ticks at(String bootstrapServers) {
        Consumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = IntStream.range(0, PARTITIONS)
                .mapToObj(partition -> new TopicPartition(Topics.CONTACT_EVENTS, partition))
                .toList();
        consumer.assign(partitions);
        return new Ticks(consumer, partitions);
    }

    /**
     * The first tick of every partition after a moment.
     *
     * @param appendedAt when the first of them was appended, by the broker
     * @param ends where each partition's reader has come to when it has processed its tick
     */
    record Found(Instant appendedAt, Map<TopicPartition, Long> ends) {}

    /** Waits for the first tick of every partition after a moment that lies ahead. */
    Found firstAfter(Instant moment) {
        consumer.seekToEnd(partitions);
        Map<TopicPartition, Long> ends = new HashMap<>();
        long first = Long.MAX_VALUE;
        while (ends.size() < PARTITIONS) {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(100))) {
                TopicPartition partition = new TopicPartition(record.topic(), record.partition());
                if (record.timestamp() > moment.toEpochMilli() && isTick(record) && !ends.containsKey(partition)) {
                    ends.put(partition, record.offset() + 1);
                    first = Math.min(first, record.timestamp());
                }
            }
        }
        return new Found(Instant.ofEpochMilli(first), ends);
    }

    private static boolean isTick(ConsumerRecord<byte[], byte[]> record) {
        return new String(record.headers().lastHeader("ce_type").value(), UTF_8).equals(LogMarks.CLOCK_TICKED);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
