package io.baton.intake.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baton.contracts.Ids;
import io.baton.contracts.Json;
import io.baton.contracts.LogMarkData;
import io.baton.contracts.SourceReached;
import io.baton.contracts.binding.InvalidInputException;
import io.baton.contracts.binding.Violation;
import io.baton.contracts.contact.ContactEvent;
import io.baton.contracts.contact.ContactEventReader;
import io.baton.intake.casefile.domain.Moment;
import io.baton.messaging.LoggedEvent;
import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import io.cloudevents.jackson.JsonCloudEventData;
import java.io.IOException;
import java.time.Instant;
import java.util.List;

/** Reads contact events from the log with the same eyes as the HTTP edge. */
final class LoggedContactEvents {
    private LoggedContactEvents() {}

    /** Up to when an end mark says that everything was delivered; no mark knows what comes after it. */
    static Instant reachedAt(LoggedEvent logged) {
        Instant reached = LogMarkData.read(logged.event(), SourceReached.class).time();
        return reached.isAfter(logged.appendedAt()) ? logged.appendedAt() : reached;
    }

    /** When it happened, and which event says so, as a cause. */
    static Moment momentOf(LoggedEvent logged) {
        String cause = Ids.causation(
                logged.event().getSource().toString(), logged.event().getId());
        return new Moment(timeOf(logged), cause);
    }

    /** When it happened; without a time of its own, when it reached the log. */
    static Instant timeOf(LoggedEvent logged) {
        return logged.event().getTime() == null
                ? logged.appendedAt()
                : logged.event().getTime().toInstant();
    }

    /**
     * The contact event of a record; without a time of its own it happened when it reached the log.
     *
     * @throws InvalidInputException with every violation
     */
    static ContactEvent read(LoggedEvent logged) {
        return ContactEventReader.read(structured(logged.event()), logged.appendedAt());
    }

    private static JsonNode structured(CloudEvent event) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("specversion", event.getSpecVersion().toString());
        node.put("id", event.getId());
        node.put("source", event.getSource().toString());
        node.put("type", event.getType());
        node.put("subject", event.getSubject());
        node.put("datacontenttype", event.getDataContentType());
        if (event.getTime() != null) {
            node.put("time", event.getTime().toString());
        }
        if (event.getData() != null) {
            node.set("data", json(event.getData()));
        }
        return node;
    }

    private static JsonNode json(CloudEventData data) {
        if (data instanceof JsonCloudEventData parsed) {
            return parsed.getNode();
        }
        try {
            return Json.mapper().readTree(data.toBytes());
        } catch (IOException e) {
            throw new InvalidInputException(List.of(new Violation("/data", "is not JSON", null)));
        }
    }
}
