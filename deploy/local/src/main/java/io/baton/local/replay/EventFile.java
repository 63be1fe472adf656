package io.baton.local.replay;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** A file of events, one a line, read once from the beginning to the end. Empty lines are passed over. */
final class EventFile implements AutoCloseable {
    private final InputStream input;
    private final MessageDigest digest;
    private final long size;
    private int number;
    private long offset;

    private EventFile(InputStream input, MessageDigest digest, long size) {
        this.input = new BufferedInputStream(new DigestInputStream(input, digest), 1 << 16);
        this.digest = digest;
        this.size = size;
    }

    static EventFile open(Path file) throws IOException {
        return new EventFile(Files.newInputStream(file), sha256(), Files.size(file));
    }

    /** In bytes. */
    long size() {
        return size;
    }

    /** The next line that is not empty; empty at the end of the file. */
    Optional<EventLine> next() throws IOException {
        while (true) {
            byte[] bytes = nextBytes();
            if (bytes == null) {
                return Optional.empty();
            }
            number++;
            if (!isBlank(bytes)) {
                return Optional.of(EventLine.of(number, bytes, offset));
            }
        }
    }

    /** A fingerprint of the whole file; to be asked for once the end was reached. */
    String fingerprint() {
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public void close() throws IOException {
        input.close();
    }

    private byte[] nextBytes() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(512);
        int read = input.read();
        if (read < 0) {
            return null;
        }
        while (read >= 0 && read != '\n') {
            line.write(read);
            offset++;
            read = input.read();
        }
        offset++;
        return line.toByteArray();
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
