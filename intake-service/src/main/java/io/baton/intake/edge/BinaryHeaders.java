package io.baton.intake.edge;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The attributes of a CloudEvent in HTTP headers, as the HTTP protocol binding 1.0 writes them. */
final class BinaryHeaders {
    private static final String PREFIX = "ce-";

    private BinaryHeaders() {}

    static boolean arePresent(Map<String, List<String>> headers) {
        return headers.keySet().stream().anyMatch(BinaryHeaders::isAttribute);
    }

    /** The attributes as they stand in the structured form; values are percent-decoded. */
    static ObjectNode attributes(Map<String, List<String>> headers) {
        ObjectNode attributes = JsonNodeFactory.instance.objectNode();
        headers.forEach((name, values) -> {
            if (isAttribute(name) && !values.isEmpty()) {
                String attribute = name.substring(PREFIX.length()).toLowerCase(Locale.ROOT);
                attributes.put(attribute, decoded(values.get(0)));
            } else if (name.equalsIgnoreCase("Content-Type") && !values.isEmpty()) {
                attributes.put("datacontenttype", values.get(0));
            }
        });
        return attributes;
    }

    private static boolean isAttribute(String header) {
        return header.regionMatches(true, 0, PREFIX, 0, PREFIX.length());
    }

    private static String decoded(String value) {
        if (value.indexOf('%') < 0) {
            return value;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(value.length());
        for (int i = 0; i < value.length(); i++) {
            int high = i + 2 < value.length() ? Character.digit(value.charAt(i + 1), 16) : -1;
            int low = i + 2 < value.length() ? Character.digit(value.charAt(i + 2), 16) : -1;
            if (value.charAt(i) == '%' && high >= 0 && low >= 0) {
                bytes.write(high * 16 + low);
                i += 2;
            } else {
                bytes.writeBytes(String.valueOf(value.charAt(i)).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
