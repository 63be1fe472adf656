package io.baton.intake.policy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/** A trigger policy as somebody wrote it, unchecked. */
record WrittenPolicy(PolicyFormat format, String text) {
    /** So that a record of the log holds it as a JSON string. */
    static final int MOST_BYTES = 256 * 1024;

    WrittenPolicy {
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(text, "text");
    }

    boolean isTooLarge() {
        return text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES;
    }

    /** The same for the same text in the same format, and for no other. */
    String digest() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(format.mediaType().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
