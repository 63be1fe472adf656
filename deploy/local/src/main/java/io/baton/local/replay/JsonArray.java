package io.baton.local.replay;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** JSON values put together to an array, byte by byte as they are. */
final class JsonArray {
    private static final byte[] OPEN = "[".getBytes(StandardCharsets.UTF_8);
    private static final byte[] COMMA = ",\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] CLOSE = "]".getBytes(StandardCharsets.UTF_8);

    private JsonArray() {}

    static List<byte[]> of(List<byte[]> values) {
        List<byte[]> parts = new ArrayList<>(2 * values.size() + 1);
        parts.add(OPEN);
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                parts.add(COMMA);
            }
            parts.add(values.get(i));
        }
        parts.add(CLOSE);
        return parts;
    }
}
