package io.baton.contracts.binding;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Reads an array; the list is immutable. */
record ListReader(ValueReader element) implements ValueReader {
    @Override
    public Object read(JsonNode node, String pointer, List<Violation> violations) {
        if (!node.isArray()) {
            violations.add(new Violation(pointer, "must be an array", ValueReader.shown(node)));
            return null;
        }
        int before = violations.size();
        List<Object> elements = new ArrayList<>(node.size());
        for (int i = 0; i < node.size() && violations.size() < RecordReader.MOST_VIOLATIONS; i++) {
            JsonNode item = node.get(i);
            if (item.isNull()) {
                violations.add(new Violation(pointer + "/" + i, "must not be null", null));
            } else {
                elements.add(element.read(item, pointer + "/" + i, violations));
            }
        }
        return violations.size() == before ? List.copyOf(elements) : null;
    }
}
