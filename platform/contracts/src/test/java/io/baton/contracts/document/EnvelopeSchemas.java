package io.baton.contracts.document;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baton.contracts.Json;
import java.util.Collection;

/** Makes the JSON Schemas of the CloudEvents around the data, in their structured form. */
final class EnvelopeSchemas {
    private static final String NO_CONTROL_CHARACTERS = "^[^\\u0000-\\u001f\\u007f-\\u009f]*$";

    private EnvelopeSchemas() {}

    static ObjectNode contact(Collection<String> types) {
        ObjectNode schema = envelope(
                "A contact event",
                "Something that happened in a case, as a platform sends it: a structured CloudEvent 1.0. A time may lie at"
                        + " most 5 minutes ahead of its reception and not before 2000-01-01; without a time the moment of"
                        + " reception counts. Unknown attributes are ignored.");
        ObjectNode properties = schema.putObject("properties");
        properties.putObject("specversion").put("const", "1.0");
        text(properties, "id", 256, "Unique within the source.");
        text(properties, "source", 512, "The platform.").put("format", "uri-reference");
        text(properties, "subject", 256, "The case's number on the platform.");
        types(properties, types);
        ObjectNode time = properties.putObject("time");
        time.put("description", "When it happened (RFC 3339).");
        time.withArray("type").add("string").add("null");
        time.put("format", "date-time");
        ObjectNode contentType = properties.putObject("datacontenttype");
        contentType.withArray("type").add("string").add("null");
        contentType.put("pattern", "^[^;]*([/+][jJ][sS][oO][nN])\\s*(;.*)?$");
        properties.putObject("data");
        required(schema, "specversion", "id", "source", "subject", "type", "data");
        dataOf(schema, types);
        return schema;
    }

    static ObjectNode emitted(Collection<String> types) {
        ObjectNode schema =
                envelope("An event that Baton emits", "A structured CloudEvent 1.0 from one of Baton's services.");
        ObjectNode properties = schema.putObject("properties");
        properties.putObject("specversion").put("const", "1.0");
        properties
                .putObject("id")
                .put("type", "string")
                .put("format", "uuid")
                .put("description", "Deterministic: a UUIDv5 of the entity, the type and the cause.");
        text(properties, "source", 256, "The service, for example intake-service.");
        properties
                .putObject("subject")
                .put("type", "string")
                .put("format", "uuid")
                .put("description", "The case id; of a draft without a case the draft's id.");
        types(properties, types);
        properties
                .putObject("time")
                .put("type", "string")
                .put("format", "date-time")
                .put("description", "When it happened, by the log's time.");
        properties.putObject("datacontenttype").put("const", "application/json");
        text(properties, "causationid", 1024, "Source and id of the event that caused it, joined by #.");
        properties
                .putObject("sequence")
                .put("type", "string")
                .put("pattern", "^[0-9]{1,18}$")
                .put("description", "Grows by one with each event of this service about this case.");
        properties.putObject("data");
        required(
                schema,
                "specversion",
                "id",
                "source",
                "subject",
                "type",
                "time",
                "datacontenttype",
                "causationid",
                "sequence",
                "data");
        dataOf(schema, types);
        return schema;
    }

    private static ObjectNode envelope(String title, String description) {
        return Json.mapper()
                .createObjectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("title", title)
                .put("description", description)
                .put("type", "object");
    }

    private static ObjectNode text(ObjectNode properties, String name, int longest, String description) {
        return properties
                .putObject(name)
                .put("description", description)
                .put("type", "string")
                .put("minLength", 1)
                .put("maxLength", longest)
                .put("pattern", NO_CONTROL_CHARACTERS);
    }

    private static void types(ObjectNode properties, Collection<String> types) {
        ArrayNode names = properties.putObject("type").putArray("enum");
        types.forEach(names::add);
    }

    private static void required(ObjectNode schema, String... names) {
        ArrayNode required = schema.putArray("required");
        for (String name : names) {
            required.add(name);
        }
    }

    private static void dataOf(ObjectNode schema, Collection<String> types) {
        for (String type : types) {
            ObjectNode choice = schema.withArray("allOf").addObject();
            choice.putObject("if").putObject("properties").putObject("type").put("const", type);
            choice.putObject("then").putObject("properties").putObject("data").put("$ref", SchemaFiles.name(type));
        }
    }
}
