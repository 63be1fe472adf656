package io.baton.messaging;

import io.cloudevents.CloudEvent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;

/** Records as a consumer gets them. */
final class Records {

    static final String TOPIC = "things";
    static final long APPENDED_AT = 1_700_000_000_000L;

    private Records() {}

    static ConsumerRecord<byte[], byte[]> of(long offset, CloudEvent event) {
        ProducerRecord<byte[], byte[]> sent = KafkaEvents.encode(TOPIC, event.getSubject(), event);
        return of(offset, sent.key(), sent.value(), sent.headers());
    }

    static ConsumerRecord<byte[], byte[]> of(long offset, byte[] key, byte[] value, Headers headers) {
        return new ConsumerRecord<>(
                TOPIC,
                0,
                offset,
                APPENDED_AT,
                TimestampType.LOG_APPEND_TIME,
                key == null ? -1 : key.length,
                value == null ? -1 : value.length,
                key,
                value,
                headers,
                Optional.empty());
    }

    static ConsumerRecord<byte[], byte[]> raw(long offset, String value) {
        return of(offset, null, value.getBytes(StandardCharsets.UTF_8), new RecordHeaders());
    }

    static ConsumerRecords<byte[], byte[]> batch(List<ConsumerRecord<byte[], byte[]>> records) {
        return new ConsumerRecords<>(Map.of(new TopicPartition(TOPIC, 0), records), Map.of());
    }

    static String header(Headers headers, String name) {
        return Optional.ofNullable(headers.lastHeader(name))
                .map(header -> new String(header.value(), StandardCharsets.UTF_8))
                .orElse(null);
    }

    static List<String> names(Headers headers) {
        return Arrays.stream(headers.toArray()).map(header -> header.key()).collect(Collectors.toList());
    }
}
