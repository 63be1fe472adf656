package io.baton.bench.workload;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.baton.contracts.Ids;
import io.baton.contracts.Json;
import io.baton.contracts.contact.ContactData;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * A contact event of the benchmarks, without its time.
 *
 * @param subject the case's number at its platform
 * @param position of the event in its case, from 0
 * @param data what happened
 */
public record WorkEvent(String subject, int position, ContactData data) {
    private static final URI SOURCE = URI.create("https://desk.northwind.example/bench");
    private static final Map<Class<?>, String> TYPES =
            ContactData.TYPES.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

    /** The event's id, unique within the source. */
    public String id() {
        return subject + "/" + position;
    }

    /** The event named as a cause. */
    public String causationId() {
        return Ids.causation(SOURCE.toString(), id());
    }

    /** The record that carries the event, in binary mode, the key being the case's id. */
    public ProducerRecord<byte[], byte[]> at(String topic, Instant time) {
        String key = Ids.caseId(SOURCE.toString(), subject).toString();
        return KafkaMessageFactory.createWriter(topic, key.getBytes(StandardCharsets.UTF_8))
                .writeBinary(cloudEvent(time));
    }

    private CloudEvent cloudEvent(Instant time) {
        try {
            return CloudEventBuilder.v1()
                    .withId(id())
                    .withSource(SOURCE)
                    .withType(TYPES.get(data.getClass()))
                    .withSubject(subject)
                    .withTime(time.atOffset(ZoneOffset.UTC))
                    .withDataContentType("application/json")
                    .withData(Json.mapper().writeValueAsBytes(data))
                    .build();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event has no JSON form", e);
        }
    }
}
