package io.baton.messaging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Gives a service its dead letters once more, after their cause was removed. No other service sees anything of it. The
 * position is a consumer group's, so each dead letter is replayed once; one that fails again is appended again.
 */
public final class DeadLetterReplay {

    private static final Duration POLL = Duration.ofMillis(500);
    private static final int MAX_BATCH = 500;

    private final Map<String, Object> connection;
    private final String service;
    private final Inbox inbox;

    DeadLetterReplay(Map<String, Object> connection, String service, Inbox inbox) {
        this.connection = connection;
        this.service = service;
        this.inbox = inbox;
    }

    /**
     * Processes dead letters of {@code topic}, oldest first, up to those that exist at the start. Only one caller at a
     * time in all instances gets the full effect of {@code max}; two do no harm.
     *
     * @param topic the topic that the events first came from
     * @param max how many at most
     * @return how many were processed, well or to a dead letter again
     */
    public int replay(String topic, int max, BatchHandler handler) {
        TopicPartition letters = new TopicPartition(DeadLetters.topicFor(topic, service), 0);
        try (Consumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(config(max), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(letters));
            long end = consumer.endOffsets(List.of(letters)).get(letters);
            int replayed = 0;
            while (replayed < max && consumer.position(letters) < end) {
                replayed += replayBatch(consumer, end, max - replayed, handler);
                consumer.commitSync();
            }
            return replayed;
        }
    }

    /** Leaves the consumer after the last record that was processed. */
    private int replayBatch(Consumer<byte[], byte[]> consumer, long end, int max, BatchHandler handler) {
        List<ConsumerRecord<byte[], byte[]>> polled = new ArrayList<>();
        consumer.poll(POLL).forEach(polled::add);
        List<ConsumerRecord<byte[], byte[]>> letters = polled.stream()
                .filter(letter -> letter.offset() < end)
                .limit(max)
                .toList();
        if (letters.size() < polled.size()) {
            ConsumerRecord<byte[], byte[]> firstLeft = polled.get(letters.size());
            consumer.seek(new TopicPartition(firstLeft.topic(), firstLeft.partition()), firstLeft.offset());
        }
        List<Arrival> arrivals = letters.stream()
                .map(Arrival::ofDeadLetter)
                .flatMap(Optional::stream)
                .toList();
        inbox.replay(arrivals, handler);
        return letters.size();
    }

    private Map<String, Object> config(int max) {
        Map<String, Object> config = new HashMap<>(connection);
        config.put(ConsumerConfig.GROUP_ID_CONFIG, service + ".dead-letter-replay");
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, Math.min(max, MAX_BATCH));
        return config;
    }
}
