package io.baton.contracts.binding;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads one of a closed set of names, spelled exactly. */
final class EnumReader implements ValueReader {
    private final Map<String, Object> constants = new TreeMap<>();
    private final String message;

    EnumReader(Class<?> type) {
        Object[] values = type.getEnumConstants();
        for (Object value : values) {
            constants.put(value.toString(), value);
        }
        message = Stream.of(values).map(Object::toString).collect(Collectors.joining(", ", "must be one of ", ""));
    }

    @Override
    public Object read(JsonNode node, String pointer, List<Violation> violations) {
        Object constant = node.isTextual() ? constants.get(node.textValue()) : null;
        if (constant == null) {
            violations.add(new Violation(pointer, message, ValueReader.shown(node)));
        }
        return constant;
    }
}
