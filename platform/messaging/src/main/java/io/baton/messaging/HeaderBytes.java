package io.baton.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** Record headers as one column: their number, then of each the length and bytes of name and value (-1 for none). */
final class HeaderBytes {

    private HeaderBytes() {}

    static byte[] encode(Headers headers) {
        Header[] all = headers.toArray();
        byte[][] names = new byte[all.length][];
        int size = Integer.BYTES;
        for (int i = 0; i < all.length; i++) {
            names[i] = all[i].key().getBytes(UTF_8);
            byte[] value = all[i].value();
            size += 2 * Integer.BYTES + names[i].length + (value == null ? 0 : value.length);
        }
        ByteBuffer bytes = ByteBuffer.allocate(size).putInt(all.length);
        for (int i = 0; i < all.length; i++) {
            bytes.putInt(names[i].length).put(names[i]);
            writeValue(bytes, all[i].value());
        }
        return bytes.array();
    }

    static Headers decode(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            RecordHeaders headers = new RecordHeaders();
            for (int left = in.readInt(); left > 0; left--) {
                headers.add(new String(in.readNBytes(in.readInt()), UTF_8), readValue(in));
            }
            return headers;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void writeValue(ByteBuffer to, byte[] value) {
        if (value == null) {
            to.putInt(-1);
        } else {
            to.putInt(value.length).put(value);
        }
    }

    private static byte[] readValue(DataInputStream in) throws IOException {
        int length = in.readInt();
        return length < 0 ? null : in.readNBytes(length);
    }
}
