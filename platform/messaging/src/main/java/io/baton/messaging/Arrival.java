package io.baton.messaging;

import io.cloudevents.CloudEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/**
 * A record that arrived, decoded as far as possible.
 *
 * @param key what the inbox remembers of it
 * @param event null when the record is not a CloudEvent
 * @param defect null when it is one
 */
record Arrival(ConsumerRecord<byte[], byte[]> record, UUID key, LoggedEvent event, UndecodableEventException defect) {

    /** All records, partition by partition in the order of the log. */
    static List<Arrival> allOf(ConsumerRecords<byte[], byte[]> records) {
        List<Arrival> arrivals = new ArrayList<>(records.count());
        for (TopicPartition partition : records.partitions()) {
            records.records(partition).forEach(record -> arrivals.add(of(record)));
        }
        return arrivals;
    }

    static Arrival of(ConsumerRecord<byte[], byte[]> record) {
        try {
            CloudEvent event = KafkaEvents.decode(record);
            return new Arrival(record, keyOf(event), logged(record, event), null);
        } catch (UndecodableEventException defect) {
            return new Arrival(record, keyOfPlace("undecodable", record), null, defect);
        }
    }

    /**
     * The record of a dead letter, to be processed again: known to the inbox by the place of the dead letter, as the
     * event itself was marked when it was given up. Empty for a record that is no dead letter.
     */
    static Optional<Arrival> ofDeadLetter(ConsumerRecord<byte[], byte[]> letter) {
        UUID key = keyOfPlace("replay", letter);
        return DeadLetters.originalOf(letter)
                .map(Arrival::of)
                .map(arrival -> new Arrival(arrival.record(), key, arrival.event(), arrival.defect()));
    }

    boolean isReadable() {
        return event != null;
    }

    private static LoggedEvent logged(ConsumerRecord<byte[], byte[]> record, CloudEvent event) {
        Instant appendedAt = Instant.ofEpochMilli(record.timestamp());
        return new LoggedEvent(event, record.topic(), record.partition(), record.offset(), appendedAt);
    }

    /** A source is a URI reference and so has no line break: no two pairs give the same name. */
    private static UUID keyOf(CloudEvent event) {
        return named(event.getSource() + "\n" + event.getId());
    }

    /** The time stamp is part of it, for a topic that is deleted and created again starts from offset 0. */
    private static UUID keyOfPlace(String purpose, ConsumerRecord<byte[], byte[]> record) {
        return named(String.join(
                "\n",
                purpose,
                record.topic(),
                Integer.toString(record.partition()),
                Long.toString(record.offset()),
                Long.toString(record.timestamp())));
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
