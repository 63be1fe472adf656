package io.baton.messaging;

import io.cloudevents.CloudEvent;
import io.cloudevents.SpecVersion;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/** CloudEvents as Kafka records. */
public final class KafkaEvents {

    private KafkaEvents() {}

    /**
     * The event in binary mode: attributes as {@code ce_*} headers, data as the value, the key in UTF-8, no partition
     * and no time stamp.
     */
    public static ProducerRecord<byte[], byte[]> encode(String topic, String key, CloudEvent event) {
        byte[] keyBytes = key.getBytes(StandardCharsets.UTF_8);
        return KafkaMessageFactory.createWriter(topic, keyBytes).writeBinary(event);
    }

    /**
     * The event of a record in binary or structured mode.
     *
     * @throws UndecodableEventException when the record is not a CloudEvent 1.0
     */
    public static CloudEvent decode(ConsumerRecord<byte[], byte[]> record) {
        CloudEvent event = read(record);
        if (event.getSpecVersion() != SpecVersion.V1) {
            throw new UndecodableEventException("specversion " + event.getSpecVersion() + ", expected 1.0");
        }
        requirePresent("id", event.getId());
        requirePresent("source", event.getSource().toString());
        requirePresent("type", event.getType());
        return event;
    }

    private static CloudEvent read(ConsumerRecord<byte[], byte[]> record) {
        try {
            return KafkaMessageFactory.createReader(record).toEvent();
        } catch (RuntimeException | StackOverflowError notAnEvent) {
            throw new UndecodableEventException("not a CloudEvent: " + notAnEvent.getMessage(), notAnEvent);
        }
    }

    private static void requirePresent(String attribute, String value) {
        if (value.isBlank()) {
            throw new UndecodableEventException("attribute " + attribute + " is empty");
        }
    }
}
