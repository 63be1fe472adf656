package io.baton.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.baton.contracts.LogMarks;
import io.baton.contracts.Topics;
import io.baton.embedded.testing.BatonServers;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The topics as a test sees them. */
public final class Log {
    private static final int PARTITIONS = 12;

    private Log() {}

    /** Everything on a topic that is wanted now, in the order of its partitions. */
    public static List<ConsumerRecord<byte[], byte[]>> read(
            String topic, Predicate<ConsumerRecord<byte[], byte[]>> wanted) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", BatonServers.kafka().bootstrapServers(), "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.seekToBeginning(partitions);
            List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> {
                    if (wanted.test(record)) {
                        found.add(record);
                    }
                });
            }
            return found;
        }
    }

    /** Writes a record and waits for the broker. */
    public static void write(ProducerRecord<byte[], byte[]> record) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", BatonServers.kafka().bootstrapServers());
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(record).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Marks on every partition that a source has said all up to a moment. */
    public static void endMarks(Instant reached) {
        for (int partition = 0; partition < PARTITIONS; partition++) {
            write(KafkaMessageFactory.<byte[]>createWriter(Topics.CONTACT_EVENTS, partition, null, null)
                    .writeBinary(CloudEventBuilder.v1()
                            .withId(UUID.randomUUID().toString())
                            .withType(LogMarks.SOURCE_REACHED)
                            .withSource(URI.create("urn:test"))
                            .withTime(reached.atOffset(ZoneOffset.UTC))
                            .withData("application/json", ("{\"time\":\"" + reached + "\"}").getBytes(UTF_8))
                            .build()));
        }
    }

    public static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), UTF_8);
    }

    /** All headers as text. */
    public static String headers(ConsumerRecord<byte[], byte[]> record) {
        StringBuilder text = new StringBuilder();
        record.headers().forEach(header -> text.append(header.key())
                .append('=')
                .append(header.value() == null ? "" : new String(header.value(), UTF_8))
                .append('\n'));
        return text.toString();
    }

    /** The key as text; empty when there is none. */
    public static String key(ConsumerRecord<byte[], byte[]> record) {
        return record.key() == null ? "" : new String(record.key(), UTF_8);
    }
}
