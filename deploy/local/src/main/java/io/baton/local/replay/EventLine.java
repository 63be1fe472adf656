package io.baton.local.replay;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.contracts.Json;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * One line of a file of events.
 *
 * @param number from 1
 * @param bytes as they stand in the file, without the line's end
 * @param end offset of the next line in the file
 * @param isJson whether the line can be part of a JSON batch
 * @param time when its event happened; empty where it does not say so
 */
record EventLine(int number, byte[] bytes, long end, boolean isJson, Optional<Instant> time) {

    static EventLine of(int number, byte[] bytes, long end) {
        try {
            JsonNode event = Json.mapper().readTree(bytes);
            return new EventLine(number, bytes, end, true, time(event));
        } catch (IOException e) {
            return new EventLine(number, bytes, end, false, Optional.empty());
        }
    }

    private static Optional<Instant> time(JsonNode event) {
        try {
            return Optional.of(OffsetDateTime.parse(event.path("time").asText()).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
