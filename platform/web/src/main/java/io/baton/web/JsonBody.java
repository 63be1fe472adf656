package io.baton.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.baton.contracts.Json;
import io.baton.contracts.binding.InvalidInputException;
import io.baton.contracts.binding.RecordReader;
import io.baton.contracts.binding.Violation;
import java.io.IOException;
import java.util.List;

/** Reads request bodies. */
public final class JsonBody {
    private JsonBody() {}

    /**
     * Parses a body as JSON.
     *
     * @throws ProblemException 400 when it is not JSON, cut off, nested too deeply or empty
     */
    public static JsonNode parse(byte[] body) {
        try {
            JsonNode tree = Json.mapper().readTree(body);
            if (tree == null || tree.isMissingNode()) {
                throw ProblemException.of(400, "The body is empty.", List.of(new Violation("", "is required", null)));
            }
            return tree;
        } catch (JsonProcessingException e) {
            String reason = "is not JSON: " + e.getOriginalMessage() + where(e);
            throw ProblemException.of(400, "The body is not JSON.", List.of(new Violation("", reason, null)));
        } catch (IOException e) {
            String reason = "is not JSON: " + e.getMessage();
            throw ProblemException.of(400, "The body is not JSON.", List.of(new Violation("", reason, null)));
        }
    }

    /**
     * Reads a body into a record whose components carry their constraints.
     *
     * @throws InvalidInputException with every violation
     * @throws ProblemException 400 when it is not JSON
     */
    public static <T extends Record> T read(Class<T> type, byte[] body) {
        return RecordReader.read(type, parse(body));
    }

    private static String where(JsonProcessingException e) {
        return e.getLocation() == null
                ? ""
                : " (line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr() + ")";
    }
}
