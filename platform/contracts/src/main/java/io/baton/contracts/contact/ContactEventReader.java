package io.baton.contracts.contact;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.contracts.binding.InvalidInputException;
import io.baton.contracts.binding.RecordReader;
import io.baton.contracts.binding.Unicode;
import io.baton.contracts.binding.Violation;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads a contact event from the JSON of a structured CloudEvent (CloudEvents 1.0, JSON format 1.0) and finds everything
 * that is wrong with it. Pure: the time of reception is an argument. Times keep microseconds, as far as PostgreSQL does.
 */
public final class ContactEventReader {
    /** Events before this are refused: their time is a mistake. */
    public static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    /** How far an event may lie ahead of its reception. */
    public static final Duration MOST_AHEAD = Duration.ofMinutes(5);

    private static final int LONGEST_ID = 256;
    private static final int LONGEST_SOURCE = 512;

    private ContactEventReader() {}

    /**
     * Reads an event.
     *
     * @param receivedAt when it reached Baton: the clock at the HTTP edge, the broker's time stamp in the log
     * @throws InvalidInputException with every violation; pointers start at the event
     */
    public static ContactEvent read(JsonNode event, Instant receivedAt) {
        if (!event.isObject()) {
            throw new InvalidInputException(List.of(new Violation("", "must be a CloudEvent, a JSON object", null)));
        }
        List<Violation> violations = new ArrayList<>();
        String version = text(event, "specversion", 16, violations);
        if (version != null && !version.equals("1.0")) {
            violations.add(new Violation("/specversion", "must be 1.0", version));
        }
        String id = text(event, "id", LONGEST_ID, violations);
        String source = source(event, violations);
        String subject = text(event, "subject", LONGEST_ID, violations);
        Instant time = time(event, receivedAt, violations);
        checkContentType(event, violations);
        ContactData data = data(event, violations);
        if (!violations.isEmpty()) {
            throw new InvalidInputException(violations);
        }
        return new ContactEvent(id, source, subject, time, data);
    }

    private static ContactData data(JsonNode event, List<Violation> violations) {
        String type = text(event, "type", LONGEST_ID, violations);
        if (type == null) {
            return null;
        }
        Class<? extends Record> dataType = ContactData.TYPES.get(type);
        if (dataType == null) {
            violations.add(
                    new Violation("/type", "must be one of " + String.join(", ", ContactData.TYPES.keySet()), type));
            return null;
        }
        JsonNode data = event.get("data");
        if (data == null || data.isNull()) {
            String message = event.has("data_base64") ? "must be JSON in data, not data_base64" : "is required";
            violations.add(new Violation("/data", message, null));
            return null;
        }
        return (ContactData) RecordReader.read(dataType, data, "/data", violations);
    }

    private static String text(JsonNode event, String attribute, int longest, List<Violation> violations) {
        JsonNode node = event.get(attribute);
        String pointer = "/" + attribute;
        if (node == null || node.isNull()) {
            violations.add(new Violation(pointer, "is required", null));
            return null;
        }
        String message;
        if (!node.isTextual()) {
            message = "must be a string";
        } else if (node.textValue().isEmpty()
                || node.textValue().codePointCount(0, node.textValue().length()) > longest) {
            message = "must have 1 to " + longest + " characters";
        } else if (node.textValue().chars().anyMatch(Character::isISOControl)) {
            message = "must not contain control characters";
        } else {
            message = Unicode.problem(node.textValue()).orElse(null);
        }
        if (message != null) {
            violations.add(new Violation(pointer, message, node.asText()));
            return null;
        }
        return node.textValue();
    }

    private static String source(JsonNode event, List<Violation> violations) {
        String source = text(event, "source", LONGEST_SOURCE, violations);
        if (source != null) {
            try {
                new URI(source);
            } catch (URISyntaxException e) {
                violations.add(new Violation("/source", "must be a URI reference (RFC 3986)", source));
            }
        }
        return source;
    }

    private static Instant time(JsonNode event, Instant receivedAt, List<Violation> violations) {
        JsonNode node = event.get("time");
        if (node == null || node.isNull()) {
            return receivedAt.truncatedTo(ChronoUnit.MICROS);
        }
        Instant time;
        try {
            time = OffsetDateTime.parse(node.isTextual() ? node.textValue().toUpperCase(Locale.ROOT) : "")
                    .toInstant()
                    .truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeParseException e) {
            violations.add(new Violation("/time", "must be a date and time with zone (RFC 3339)", node.asText()));
            return null;
        }
        if (time.isBefore(EARLIEST)) {
            violations.add(new Violation("/time", "must not be before " + EARLIEST, node.asText()));
        } else if (time.isAfter(receivedAt.plus(MOST_AHEAD))) {
            violations.add(new Violation(
                    "/time", "must not be more than 5 minutes ahead of its reception at " + receivedAt, node.asText()));
        }
        return time;
    }

    private static void checkContentType(JsonNode event, List<Violation> violations) {
        JsonNode node = event.get("datacontenttype");
        if (node == null || node.isNull()) {
            return;
        }
        String mediaType = node.asText().split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (!mediaType.endsWith("/json") && !mediaType.endsWith("+json")) {
            violations.add(new Violation("/datacontenttype", "must be application/json", node.asText()));
        }
    }
}
