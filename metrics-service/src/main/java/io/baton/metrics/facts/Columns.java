package io.baton.metrics.facts;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baton.contracts.Channel;
import io.baton.contracts.Dimensions;
import io.baton.contracts.Tier;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Values of facts in the columns of a row: written as JSON, which the database spreads over its columns. */
final class Columns {
    private Columns() {}

    static ObjectNode row() {
        return JsonNodeFactory.instance.objectNode();
    }

    static String text(Instant time) {
        return time == null ? null : time.toString();
    }

    static String text(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    static ArrayNode texts(Collection<String> values) {
        ArrayNode texts = JsonNodeFactory.instance.arrayNode();
        values.forEach(texts::add);
        return texts;
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    static Integer integer(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }

    static <E extends Enum<E>> E constant(ResultSet row, String column, Class<E> type) throws SQLException {
        String name = row.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return Arrays.asList((String[]) array.getArray());
    }

    static void put(ObjectNode row, Dimensions dimensions) {
        if (dimensions != null) {
            row.put("source", dimensions.source())
                    .put("channel", text(dimensions.channel()))
                    .put("brand", dimensions.brand())
                    .put("tier", text(dimensions.tier()))
                    .put("region", dimensions.region())
                    .put("issue_type", dimensions.issueType())
                    .put("product", dimensions.product());
        }
    }

    /** The dimensions that are measured by; null where the row has none. */
    static Dimensions dimensions(ResultSet row) throws SQLException {
        String source = row.getString("source");
        return source == null
                ? null
                : new Dimensions(
                        source,
                        constant(row, "channel", Channel.class),
                        row.getString("brand"),
                        null,
                        constant(row, "tier", Tier.class),
                        row.getString("region"),
                        null,
                        row.getString("issue_type"),
                        row.getString("product"),
                        null,
                        null,
                        null,
                        null);
    }
}
