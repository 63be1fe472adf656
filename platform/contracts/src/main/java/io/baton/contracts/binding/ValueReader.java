package io.baton.contracts.binding;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads one JSON value that is present and not null. */
interface ValueReader {
    /** The value, or null after adding at least one violation. */
    Object read(JsonNode node, String pointer, List<Violation> violations);

    static ValueReader of(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return new ListReader(of(list.getActualTypeArguments()[0]));
        }
        if (type instanceof ParameterizedType map
                && map.getRawType() == Map.class
                && map.getActualTypeArguments()[0] == String.class) {
            return new MapReader(of(map.getActualTypeArguments()[1]));
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isRecord()) {
            return (node, pointer, violations) -> RecordShape.of(raw).read(node, pointer, violations);
        }
        if (raw.isEnum()) {
            return new EnumReader(raw);
        }
        if (JsonNode.class.isAssignableFrom(raw)) {
            return (node, pointer, violations) -> node;
        }
        return scalar(raw);
    }

    private static ValueReader scalar(Class<?> type) {
        if (type == String.class) {
            return Scalars::text;
        } else if (type == Integer.class) {
            return Scalars::wholeNumber;
        } else if (type == Long.class) {
            return Scalars::longWholeNumber;
        } else if (type == BigDecimal.class) {
            return Scalars::decimal;
        } else if (type == Double.class) {
            return Scalars::approximate;
        } else if (type == Boolean.class) {
            return Scalars::bool;
        } else if (type == Instant.class) {
            return Scalars::instant;
        } else if (type == OffsetDateTime.class) {
            return Scalars::dateTime;
        } else if (type == Duration.class) {
            return Scalars::duration;
        } else if (type == LocalDate.class) {
            return Scalars::date;
        } else if (type == UUID.class) {
            return Scalars::uuid;
        }
        throw new IllegalArgumentException("no way to read a " + type);
    }

    /** The value as it is shown in a violation. */
    static String shown(JsonNode node) {
        return node.isValueNode() ? node.asText() : node.isArray() ? "an array" : "an object";
    }
}
