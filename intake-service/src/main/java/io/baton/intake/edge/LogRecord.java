package io.baton.intake.edge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.baton.contracts.Json;
import io.baton.contracts.Topics;
import io.baton.contracts.binding.InvalidInputException;
import io.baton.contracts.binding.Violation;
import io.baton.contracts.contact.ContactEvent;
import io.baton.contracts.contact.ContactEventReader;
import io.baton.messaging.KafkaEvents;
import io.baton.web.ProblemException;
import io.cloudevents.core.builder.CloudEventBuilder;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;

/** An event as it goes to the log: checked, otherwise unchanged. */
final class LogRecord {
    /** What the broker takes, with room for headers. */
    private static final int MOST_BYTES = 1_000_000;

    private LogRecord() {}

    /**
     * The record of a valid event.
     *
     * @throws InvalidInputException with every violation; pointers start at the event
     */
    static ProducerRecord<byte[], byte[]> of(ReceivedEvents.Received received, Instant receivedAt) {
        JsonNode node = received.event();
        List<Violation> violations = new ArrayList<>();
        ContactEvent event = read(node, receivedAt, violations);
        Map<String, Object> extensions = Extensions.of(node, violations);
        URI schema = Extensions.dataSchema(node, violations);
        if (!violations.isEmpty()) {
            throw new InvalidInputException(violations);
        }
        byte[] data = received.rawData() == null ? bytes(node.get("data")) : received.rawData();
        CloudEventBuilder builder = CloudEventBuilder.v1()
                .withId(event.id())
                .withSource(URI.create(event.source()))
                .withType(node.get("type").textValue())
                .withSubject(event.subject())
                .withTime(event.time().atOffset(ZoneOffset.UTC))
                .withDataSchema(schema)
                .withData(contentType(node), data);
        extensions.forEach((name, value) -> builder.withExtension(name, value.toString()));
        ProducerRecord<byte[], byte[]> record =
                KafkaEvents.encode(Topics.CONTACT_EVENTS, event.caseId().toString(), builder.build());
        if (size(record) > MOST_BYTES) {
            throw ProblemException.of(
                    413,
                    "An event has more than " + MOST_BYTES + " bytes.",
                    List.of(new Violation(
                            received.pointer(), "must have at most " + MOST_BYTES + " bytes", event.id())));
        }
        return record;
    }

    private static ContactEvent read(JsonNode node, Instant receivedAt, List<Violation> violations) {
        try {
            return ContactEventReader.read(node, receivedAt);
        } catch (InvalidInputException e) {
            violations.addAll(e.violations());
            return null;
        }
    }

    private static String contentType(JsonNode node) {
        JsonNode type = node.get("datacontenttype");
        return type == null || type.isNull() ? "application/json" : type.asText();
    }

    private static byte[] bytes(JsonNode data) {
        try {
            return Json.mapper().writeValueAsBytes(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was read as JSON cannot be written as JSON", e);
        }
    }

    private static int size(ProducerRecord<byte[], byte[]> record) {
        int size = record.value().length;
        for (var header : record.headers()) {
            size += header.key().length() + header.value().length;
        }
        return size;
    }
}
