package io.baton.intake.edge;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.contracts.binding.Violation;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The attributes of an event that Baton does not use but passes on: extensions and the data schema. */
final class Extensions {
    private static final Set<String> KNOWN = Set.of(
            "specversion",
            "id",
            "source",
            "type",
            "subject",
            "time",
            "datacontenttype",
            "dataschema",
            "data",
            "data_base64");
    private static final Pattern NAME = Pattern.compile("[a-z0-9]{1,64}");
    private static final int LONGEST_VALUE = 4096;

    private Extensions() {}

    /** The extensions by name; what CloudEvents 1.0 does not allow is added to {@code violations}. */
    static Map<String, Object> of(JsonNode event, List<Violation> violations) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        event.properties().forEach(field -> {
            String name = field.getKey();
            JsonNode value = field.getValue();
            if (KNOWN.contains(name) || value.isNull()) {
                return;
            }
            String pointer = "/" + name.replace("~", "~0").replace("/", "~1");
            if (!NAME.matcher(name).matches()) {
                violations.add(new Violation(
                        pointer, "an extension's name must have 1 to 64 lower-case letters or digits", null));
            } else if (!value.isTextual() && !value.isBoolean() && !value.canConvertToInt()) {
                violations.add(
                        new Violation(pointer, "an extension must be a string, a boolean or a whole number", null));
            } else {
                check(value.asText(), pointer, violations);
                extensions.put(name, value.asText());
            }
        });
        return extensions;
    }

    /** The data schema, or null. */
    static URI dataSchema(JsonNode event, List<Violation> violations) {
        JsonNode schema = event.get("dataschema");
        if (schema == null || schema.isNull()) {
            return null;
        }
        try {
            if (schema.isTextual() && !schema.textValue().isEmpty()) {
                return new URI(schema.textValue());
            }
        } catch (URISyntaxException e) {
            violations.add(new Violation("/dataschema", "must be a URI (RFC 3986)", schema.asText()));
            return null;
        }
        violations.add(new Violation("/dataschema", "must be a URI (RFC 3986)", schema.asText()));
        return null;
    }

    private static void check(String value, String pointer, List<Violation> violations) {
        boolean forbidden = value.codePoints().anyMatch(c -> Character.isISOControl(c) || c >= 0xD800 && c <= 0xDFFF);
        if (forbidden || value.length() > LONGEST_VALUE) {
            violations.add(new Violation(
                    pointer,
                    "an extension must have at most " + LONGEST_VALUE + " characters, no control characters, and be"
                            + " well-formed Unicode",
                    value));
        }
    }
}
