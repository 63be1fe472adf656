package io.baton.contracts.binding;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a JSON document into a record and says everything that is wrong with it. Fields that the record does not have are
 * ignored, but their text must be usable too: it is kept.
 */
public final class RecordReader {
    /** Nobody reads more of them, and an input of a million mistakes must not fill memory; long lists stop here. */
    static final int MOST_VIOLATIONS = 100;

    private RecordReader() {}

    /**
     * Reads a document.
     *
     * @param type a public record whose components are text, numbers, booleans, enums, instants, dates, times with zone,
     *     durations, UUIDs, JSON trees, further records, or lists of these or maps from text to these
     * @param document not null
     * @throws InvalidInputException with every violation; pointers start at the document
     */
    public static <T extends Record> T read(Class<T> type, JsonNode document) {
        List<Violation> violations = new ArrayList<>();
        T value = read(type, document, "", violations);
        if (!violations.isEmpty()) {
            throw new InvalidInputException(violations);
        }
        return value;
    }

    /**
     * Reads a part of a document and adds what is wrong to {@code violations}.
     *
     * @param pointer where {@code node} lies in the document
     * @return the record, or null when this part has a violation
     */
    public static <T extends Record> T read(Class<T> type, JsonNode node, String pointer, List<Violation> violations) {
        List<Violation> found = new ArrayList<>();
        Unicode.check(node, pointer, found);
        Object value = found.isEmpty() ? RecordShape.of(type).read(node, pointer, found) : null;
        violations.addAll(found);
        return found.isEmpty() ? type.cast(value) : null;
    }
}
