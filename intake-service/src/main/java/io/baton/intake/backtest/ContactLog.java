package io.baton.intake.backtest;

import io.baton.contracts.LogMarks;
import io.baton.contracts.Topics;
import io.baton.messaging.KafkaEvents;
import io.baton.messaging.LoggedEvent;
import io.baton.messaging.UndecodableEventException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Reads the contact events once more, apart from the service's own readers: it belongs to no group and commits nothing. For one
 * thread.
 */
final class ContactLog implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** An event may be five minutes ahead of the time at which the broker appends it. */
    private static final Duration AHEAD = Duration.ofMinutes(10);

    private static final byte[] TICK = LogMarks.CLOCK_TICKED.getBytes(StandardCharsets.UTF_8);

    private final Consumer<byte[], byte[]> consumer;

    /** @param connection how Kafka is reached */
    ContactLog(Map<String, Object> connection) {
        consumer = new KafkaConsumer<>(settings(connection), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /**
     * The partitions.
     *
     * @throws TimeoutException when Kafka does not answer
     */
    List<Integer> lanes() {
        return consumer.partitionsFor(Topics.CONTACT_EVENTS, PATIENCE).stream()
                .map(info -> info.partition())
                .sorted()
                .toList();
    }

    /**
     * Reads a partition from before a moment to its present end, or until the reader is done.
     *
     * @throws TimeoutException when Kafka does not answer
     */
    void read(int lane, Instant since, LaneReader reader) {
        TopicPartition partition = new TopicPartition(Topics.CONTACT_EVENTS, lane);
        consumer.assign(List.of(partition));
        long end = consumer.endOffsets(List.of(partition), PATIENCE).get(partition);
        seek(partition, since.minus(AHEAD), end);
        Duration waited = Duration.ZERO;
        while (consumer.position(partition, PATIENCE) < end && !reader.isDone()) {
            long before = consumer.position(partition, PATIENCE);
            ConsumerRecords<byte[], byte[]> polled = consumer.poll(POLL);
            for (ConsumerRecord<byte[], byte[]> record : polled) {
                if (record.offset() < end) {
                    hand(record, reader);
                }
            }
            waited = consumer.position(partition, PATIENCE) > before ? Duration.ZERO : waited.plus(POLL);
            if (waited.compareTo(PATIENCE) >= 0) {
                throw new TimeoutException("nothing came of " + partition + " for " + waited);
            }
        }
    }

    private void seek(TopicPartition partition, Instant since, long end) {
        OffsetAndTimestamp first = consumer.offsetsForTimes(Map.of(partition, since.toEpochMilli()), PATIENCE)
                .get(partition);
        consumer.seek(partition, first == null ? end : first.offset());
    }

    private static void hand(ConsumerRecord<byte[], byte[]> record, LaneReader reader) {
        Instant appendedAt = Instant.ofEpochMilli(record.timestamp());
        if (isTick(record)) {
            reader.tick(appendedAt);
            return;
        }
        try {
            reader.event(new LoggedEvent(
                    KafkaEvents.decode(record), record.topic(), record.partition(), record.offset(), appendedAt));
        } catch (UndecodableEventException noEvent) {
            // as when it came first: it is a dead letter, and no event of any case
        }
    }

    /** There is one each second: they are told without being decoded. */
    private static boolean isTick(ConsumerRecord<byte[], byte[]> record) {
        Header type = record.headers().lastHeader("ce_type");
        return type != null && Arrays.equals(type.value(), TICK);
    }

    @Override
    public void close() {
        consumer.close();
    }

    private static Map<String, Object> settings(Map<String, Object> connection) {
        Map<String, Object> settings = new HashMap<>(connection);
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        settings.put(ConsumerConfig.CLIENT_ID_CONFIG, "intake-backtest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 2_000);
        return settings;
    }
}
