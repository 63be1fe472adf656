package io.baton.contracts;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.baton.contracts.binding.InvalidInputException;
import io.baton.contracts.binding.Violation;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** The CloudEvents form of {@link Emitted}: the extensions {@code causationid} and {@code sequence}, JSON data. */
public final class EmittedEvents {
    private static final String CAUSATION = "causationid";
    private static final String SEQUENCE = "sequence";

    private EmittedEvents() {}

    /** The event as a CloudEvent 1.0. */
    public static CloudEvent encode(Emitted event) {
        try {
            return CloudEventBuilder.v1()
                    .withId(event.id().toString())
                    .withType(event.type())
                    .withSource(URI.create(event.source()))
                    .withSubject(event.caseId().toString())
                    .withTime(event.time().atOffset(ZoneOffset.UTC))
                    .withDataContentType("application/json")
                    .withExtension(CAUSATION, event.causationId())
                    .withExtension(SEQUENCE, Long.toString(event.sequence()))
                    .withData(Json.mapper().writeValueAsBytes(event.data()))
                    .build();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a " + event.type() + " has no JSON form", e);
        }
    }

    /**
     * The event that a CloudEvent carries.
     *
     * @throws InvalidInputException when its type is unknown or its content is not what the type promises
     */
    public static Emitted decode(CloudEvent event) {
        EmittedTypes.Published published = EmittedTypes.all().get(event.getType());
        if (published == null) {
            throw refused("/type", "is not a type that Baton emits", event.getType());
        }
        try {
            return new Emitted(
                    UUID.fromString(event.getId()),
                    event.getType(),
                    event.getSource().toString(),
                    UUID.fromString(required(event.getSubject(), "subject")),
                    time(event),
                    required(event.getExtension(CAUSATION), CAUSATION),
                    Long.parseLong(required(event.getExtension(SEQUENCE), SEQUENCE)),
                    data(event, published));
        } catch (IllegalArgumentException | NullPointerException e) {
            throw refused("", "is not a valid event: " + e.getMessage(), null);
        }
    }

    private static EmittedData data(CloudEvent event, EmittedTypes.Published published) {
        if (event.getData() == null) {
            throw refused("/data", "is required", null);
        }
        try {
            return Json.mapper().readValue(event.getData().toBytes(), published.data());
        } catch (IOException e) {
            throw refused("/data", "does not fit the type: " + e.getMessage(), null);
        }
    }

    private static Instant time(CloudEvent event) {
        if (event.getTime() == null) {
            throw refused("/time", "is required", null);
        }
        return event.getTime().toInstant();
    }

    private static String required(Object attribute, String name) {
        if (attribute == null) {
            throw refused("/" + name, "is required", null);
        }
        return attribute.toString();
    }

    private static InvalidInputException refused(String pointer, String message, String value) {
        return new InvalidInputException(List.of(new Violation(pointer, message, value)));
    }
}
