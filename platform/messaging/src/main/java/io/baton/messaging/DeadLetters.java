package io.baton.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;

/**
 * Makes dead letters: the original key, value and headers, and beside them why, what and where, so that an operator can
 * understand the failure and the service can process the record again.
 */
final class DeadLetters {

    static final String HEADER_PREFIX = "baton-dead-letter-";
    static final String REASON = HEADER_PREFIX + "reason";
    static final String TOPIC = HEADER_PREFIX + "topic";
    static final String PARTITION = HEADER_PREFIX + "partition";
    static final String OFFSET = HEADER_PREFIX + "offset";
    static final String APPENDED_AT = HEADER_PREFIX + "appended-at";
    static final String EXCEPTION = HEADER_PREFIX + "exception";
    static final String TIME = HEADER_PREFIX + "time";

    /** In bytes, the value's full length; only there when the record was too large to be kept whole. */
    static final String TRUNCATED = HEADER_PREFIX + "truncated";

    /** Compressed, a record of any size gets through Kafka's limit; uncompressed in the outbox, it would not again. */
    static final int LARGEST = TopicsSetup.DEAD_LETTER_MAX_BYTES - 100_000;

    private final String service;
    private final Clock clock;

    DeadLetters(String service, Clock clock) {
        this.service = service;
        this.clock = clock;
    }

    static String topicFor(String topic, String service) {
        return topic + "." + service + ".dead-letter";
    }

    ProducerRecord<byte[], byte[]> failed(ConsumerRecord<byte[], byte[]> original, Throwable fault) {
        ProducerRecord<byte[], byte[]> letter = letter(original, Reasons.longOf(fault));
        add(letter, EXCEPTION, fault.getClass().getName());
        return letter;
    }

    ProducerRecord<byte[], byte[]> rejected(ConsumerRecord<byte[], byte[]> original, String reason) {
        return letter(original, Reasons.cut(reason));
    }

    /** The record as it first came, without what the dead letter added; empty for a record that is no dead letter. */
    static Optional<ConsumerRecord<byte[], byte[]>> originalOf(ConsumerRecord<byte[], byte[]> letter) {
        if (letter.headers().lastHeader(TOPIC) == null) {
            return Optional.empty();
        }
        return Optional.of(new ConsumerRecord<>(
                text(letter, TOPIC),
                Integer.parseInt(text(letter, PARTITION)),
                Long.parseLong(text(letter, OFFSET)),
                Long.parseLong(text(letter, APPENDED_AT)),
                TimestampType.LOG_APPEND_TIME,
                letter.serializedKeySize(),
                letter.serializedValueSize(),
                letter.key(),
                letter.value(),
                originalHeaders(letter),
                Optional.empty()));
    }

    private static Headers originalHeaders(ConsumerRecord<byte[], byte[]> letter) {
        RecordHeaders headers = new RecordHeaders();
        for (Header header : letter.headers()) {
            if (!header.key().startsWith(HEADER_PREFIX)) {
                headers.add(header);
            }
        }
        return headers;
    }

    private static String text(ConsumerRecord<byte[], byte[]> letter, String header) {
        return new String(letter.headers().lastHeader(header).value(), StandardCharsets.UTF_8);
    }

    private ProducerRecord<byte[], byte[]> letter(ConsumerRecord<byte[], byte[]> original, String reason) {
        String topic = topicFor(original.topic(), service);
        ProducerRecord<byte[], byte[]> letter =
                size(original) <= LARGEST ? whole(topic, original) : cut(topic, original);
        add(letter, REASON, reason);
        add(letter, TOPIC, original.topic());
        add(letter, PARTITION, Integer.toString(original.partition()));
        add(letter, OFFSET, Long.toString(original.offset()));
        add(letter, APPENDED_AT, Long.toString(original.timestamp()));
        add(letter, TIME, clock.instant().toString());
        return letter;
    }

    private static ProducerRecord<byte[], byte[]> whole(String topic, ConsumerRecord<byte[], byte[]> original) {
        return new ProducerRecord<>(topic, null, original.key(), original.value(), original.headers());
    }

    /** As much of the value as fits, without the headers: the whole record stays where the other headers say. */
    private static ProducerRecord<byte[], byte[]> cut(String topic, ConsumerRecord<byte[], byte[]> original) {
        byte[] value = original.value();
        byte[] key = length(original.key()) <= LARGEST / 2 ? original.key() : null;
        byte[] kept = value == null ? null : Arrays.copyOf(value, Math.min(value.length, LARGEST - length(key)));
        ProducerRecord<byte[], byte[]> letter = new ProducerRecord<>(topic, key, kept);
        add(letter, TRUNCATED, Integer.toString(length(value)));
        return letter;
    }

    private static long size(ConsumerRecord<byte[], byte[]> record) {
        long size = (long) length(record.key()) + length(record.value());
        for (Header header : record.headers()) {
            size += header.key().length() * 3L + length(header.value()) + 10;
        }
        return size;
    }

    private static int length(byte[] bytes) {
        return bytes == null ? 0 : bytes.length;
    }

    private static void add(ProducerRecord<byte[], byte[]> letter, String name, String value) {
        letter.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
