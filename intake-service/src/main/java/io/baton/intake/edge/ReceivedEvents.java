package io.baton.intake.edge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baton.contracts.binding.InvalidInputException;
import io.baton.contracts.binding.Violation;
import io.baton.web.JsonBody;
import io.baton.web.ProblemException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * The events of one request, whatever their mode was, in their structured form.
 *
 * @param events each with the JSON pointer to it in the body
 */
record ReceivedEvents(List<Received> events) {
    private static final int MOST_EVENTS = 1000;

    /**
     * One event.
     *
     * @param pointer to it in the body, empty when it is the body
     * @param rawData its data as they came in; null when they are a part of {@code event}
     */
    @SuppressWarnings("ArrayRecordComponent") // read once, never compared
    record Received(JsonNode event, String pointer, byte[] rawData) {}

    static ReceivedEvents structured(byte[] body) {
        return new ReceivedEvents(List.of(new Received(JsonBody.parse(body), "", null)));
    }

    static ReceivedEvents batch(byte[] body) {
        JsonNode array = JsonBody.parse(body);
        if (!array.isArray()) {
            throw invalid("must be an array of CloudEvents");
        }
        if (array.isEmpty()) {
            throw invalid("must have at least one event");
        }
        if (array.size() > MOST_EVENTS) {
            throw ProblemException.of(
                    413, "The batch has " + array.size() + " events; at most " + MOST_EVENTS + ".", List.of());
        }
        List<Received> events = new ArrayList<>(array.size());
        for (int i = 0; i < array.size(); i++) {
            events.add(new Received(array.get(i), "/" + i, null));
        }
        return new ReceivedEvents(events);
    }

    static ReceivedEvents binary(byte[] body, ObjectNode attributes) {
        if (body.length > 0) {
            attributes.set("data", JsonBody.parse(body));
        }
        return new ReceivedEvents(List.of(new Received(attributes, "", body)));
    }

    /**
     * The records for the log, if every event is valid.
     *
     * @param receivedAt the time of an event that names none
     * @throws InvalidInputException with every violation of every event
     */
    List<ProducerRecord<byte[], byte[]>> checked(Instant receivedAt) {
        List<Violation> violations = new ArrayList<>();
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>(events.size());
        for (Received received : events) {
            try {
                records.add(LogRecord.of(received, receivedAt));
            } catch (InvalidInputException e) {
                e.violations().forEach(violation -> violations.add(violation.below(received.pointer())));
            }
        }
        if (!violations.isEmpty()) {
            throw new InvalidInputException(violations);
        }
        return records;
    }

    private static InvalidInputException invalid(String message) {
        return new InvalidInputException(List.of(new Violation("", message, null)));
    }
}
