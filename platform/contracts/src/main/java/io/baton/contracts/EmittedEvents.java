package io.baton.contracts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
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
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The CloudEvents form of {@link Emitted}: the extensions {@code causationid} and {@code sequence}, JSON data. */
public final class EmittedEvents {
    private static final String CAUSATION = "causationid";
    private static final String SEQUENCE = "sequence";
    private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,18}");

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
        return new Emitted(
                uuid(event.getId(), "id"),
                event.getType(),
                event.getSource().toString(),
                uuid(event.getSubject(), "subject"),
                time(event),
                required(event.getExtension(CAUSATION), CAUSATION),
                sequence(event),
                data(event, published));
    }

    private static UUID uuid(String text, String name) {
        try {
            return UUID.fromString(required(text, name));
        } catch (IllegalArgumentException e) {
            throw refused("/" + name, "must be a UUID", text);
        }
    }

    private static long sequence(CloudEvent event) {
        String text = required(event.getExtension(SEQUENCE), SEQUENCE);
        if (!WHOLE_NUMBER.matcher(text).matches()) {
            throw refused("/" + SEQUENCE, "must be a whole number, 0 or more", text);
        }
        return Long.parseLong(text);
    }

    private static EmittedData data(CloudEvent event, EmittedTypes.Published published) {
        if (event.getData() == null) {
            throw refused("/data", "is required", null);
        }
        try {
            EmittedData data = Json.mapper().readValue(event.getData().toBytes(), published.data());
            if (data == null) {
                throw refused("/data", "is required", null);
            }
            return data;
        } catch (JsonMappingException e) {
            throw refused("/data" + pointer(e), "does not fit the type", null);
        } catch (IOException e) {
            throw refused("/data", "is not JSON", null);
        }
    }

    /** The place alone: the parser's own words quote the data, which may be a customer's. */
    private static String pointer(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "/" + step.getIndex() : "/" + step.getFieldName())
                .collect(Collectors.joining());
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
