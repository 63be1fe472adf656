package io.baton.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A place in a list that is ordered by texts.
 *
 * @param keys of the last row shown, in their order; no database stores the character that separates them, U+0000
 */
public record TextCursor(List<String> keys) implements Position {
    private static final String SEPARATOR = "\0";

    public TextCursor {
        keys = List.copyOf(keys);
    }

    @Override
    public String encoded() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, keys).getBytes(UTF_8));
    }

    /** Reads the opaque form; empty when it does not have so many keys. */
    static Optional<TextCursor> decode(String encoded, int keys) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(encoded));
            String text = UTF_8.newDecoder().decode(bytes).toString();
            return Optional.of(new TextCursor(List.of(text.split(SEPARATOR, -1))))
                    .filter(cursor -> cursor.keys().size() == keys);
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
