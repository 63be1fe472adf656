package io.baton.drafting.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.baton.contracts.Json;
import java.io.IOException;

/** States as the bytes of a column. */
final class StateJson {

    private StateJson() {}

    static byte[] write(Object state) {
        try {
            return Json.mapper().writeValueAsBytes(state);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a " + state.getClass().getSimpleName() + " has no JSON form", e);
        }
    }

    static <T> T read(byte[] bytes, Class<T> type) {
        try {
            return Json.mapper().readValue(bytes, type);
        } catch (IOException e) {
            throw new IllegalStateException("a stored " + type.getSimpleName() + " cannot be read", e);
        }
    }
}
