package io.baton.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.contracts.binding.InvalidInputException;
import io.baton.contracts.binding.RecordReader;
import io.baton.contracts.binding.Violation;
import io.cloudevents.CloudEvent;
import java.io.IOException;
import java.util.List;

/** Reads the data of the {@link LogMarks}. */
public final class LogMarkData {
    private LogMarkData() {}

    /**
     * The data of a mark, never null.
     *
     * @param type the record of the mark's type
     * @throws InvalidInputException with every violation
     */
    public static <T extends Record> T read(CloudEvent mark, Class<T> type) {
        return RecordReader.read(type, json(mark));
    }

    private static JsonNode json(CloudEvent mark) {
        if (mark.getData() == null) {
            throw refused("is required");
        }
        try {
            JsonNode data = Json.mapper().readTree(mark.getData().toBytes());
            if (data.isMissingNode()) {
                throw refused("is required");
            }
            return data;
        } catch (IOException e) {
            throw refused("is not JSON");
        }
    }

    private static InvalidInputException refused(String message) {
        return new InvalidInputException(List.of(new Violation("/data", message, null)));
    }
}
