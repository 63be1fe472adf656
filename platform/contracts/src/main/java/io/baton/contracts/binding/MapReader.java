package io.baton.contracts.binding;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads an object whose field names are free; the map is immutable and keeps their order. */
record MapReader(ValueReader value) implements ValueReader {
    @Override
    public Object read(JsonNode node, String pointer, List<Violation> violations) {
        if (!node.isObject()) {
            violations.add(new Violation(pointer, "must be an object", ValueReader.shown(node)));
            return null;
        }
        int before = violations.size();
        Map<String, Object> entries = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (violations.size() < RecordReader.MOST_VIOLATIONS) {
                entries.put(field.getKey(), entry(field, pointer, violations));
            }
        }
        return violations.size() == before ? Collections.unmodifiableMap(entries) : null;
    }

    private Object entry(Map.Entry<String, JsonNode> field, String pointer, List<Violation> violations) {
        String place = pointer + "/" + JsonPointers.escape(field.getKey());
        if (field.getValue().isNull()) {
            violations.add(new Violation(place, "must not be null", null));
            return null;
        }
        return value.read(field.getValue(), place, violations);
    }
}
