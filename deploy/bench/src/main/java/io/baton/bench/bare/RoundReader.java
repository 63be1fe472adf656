package io.baton.bench.bare;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.baton.contracts.contact.ContactData;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.utils.Utils;

/** Reads what intake has read and written in a round. */
final class RoundReader {
    private static final String CONTACT_EVENTS = "contact-events";
    private static final String RESOLVED = "baton.case.resolved.v1";
    private static final String REQUESTED = "baton.escalation.requested.v1";

    private final Consumer<byte[], byte[]> consumer;
    private final List<TopicPartition> partitions = new ArrayList<>();

    RoundReader(String bootstrapServers) {
        consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        for (int partition = 0; partition < BareTopics.PARTITIONS; partition++) {
            partitions.add(new TopicPartition(CONTACT_EVENTS, partition));
            for (String topic : BareTopics.BATON_OUT) {
                partitions.add(new TopicPartition(topic, partition));
            }
        }
        consumer.assign(partitions);
    }

    /** A round begins here. */
    void mark() {
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
    }

    /** All rows since the mark. Ticks and other marks give rise to none: what becomes of cases at them is not looked for. */
    RoundRows read(Connection connection) throws SQLException {
        List<ConsumerRecord<byte[], byte[]>> outgoing = new ArrayList<>();
        Map<String, EventRows> events = new HashMap<>();
        Map<UUID, EventRows> resolving = new HashMap<>();
        Map<UUID, String> deadlines = new HashMap<>();
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(100))) {
                if (!record.topic().equals(CONTACT_EVENTS)) {
                    outgoing.add(record);
                } else if (ContactData.TYPES.containsKey(header(record, "ce_type"))) {
                    EventRows rows = rowsOf(record);
                    rows.nextDue = Deadline.after(deadlines.get(rows.caseId), record);
                    deadlines.put(rows.caseId, rows.nextDue);
                    events.put(header(record, "ce_id"), rows);
                    if (header(record, "ce_type").equals(RESOLVED)) {
                        resolving.put(rows.caseId, rows);
                    }
                }
            }
        }
        Map<UUID, EventRows> requesting = new HashMap<>();
        Causes causes = new Causes(events, outgoing);
        for (ConsumerRecord<byte[], byte[]> record : outgoing) {
            EventRows cause = causes.of(record);
            if (cause != null) {
                cause.outgoing.add(row(record));
                if (header(record, "ce_type").equals(REQUESTED)) {
                    requesting.put(cause.caseId, cause);
                }
            }
        }
        return new TableReader(connection).complete(events, requesting, resolving);
    }

    private static EventRows rowsOf(ConsumerRecord<byte[], byte[]> record) {
        String name = header(record, "ce_source") + "\n" + header(record, "ce_id");
        return new EventRows(
                UUID.nameUUIDFromBytes(name.getBytes(UTF_8)), UUID.fromString(new String(record.key(), UTF_8)));
    }

    private static OutgoingRow row(ConsumerRecord<byte[], byte[]> record) {
        int lane = Utils.toPositive(Utils.murmur2(record.key())) % BareTopics.PARTITIONS;
        Headers headers = new RecordHeaders(record.headers().toArray());
        return new OutgoingRow(
                lane,
                bytes(headers),
                new ProducerRecord<>(BareTopics.out(record.topic()), null, record.key(), record.value(), headers));
    }

    private static byte[] bytes(Headers headers) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(headers.toArray().length);
            for (Header header : headers) {
                out.writeInt(header.key().length());
                out.write(header.key().getBytes(UTF_8));
                out.writeInt(header.value().length);
                out.write(header.value());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }
}
