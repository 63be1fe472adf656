package io.baton.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** A place in a list that is ordered by time and id. */
public record Cursor(Instant time, UUID id) implements Position {
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    @Override
    public String encoded() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((time + "|" + id).getBytes(UTF_8));
    }

    /** Databases have narrower bounds than {@link Instant}. */
    private boolean hasUsualYear() {
        return !time.isBefore(Instant.EPOCH) && time.isBefore(LATEST);
    }

    /** Reads the opaque form; empty when it was not made by {@link #encoded}. */
    public static Optional<Cursor> decode(String encoded) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(encoded), UTF_8).split("\\|", -1);
            return parts.length == 2
                    ? Optional.of(new Cursor(Instant.parse(parts[0]), UUID.fromString(parts[1])))
                            .filter(Cursor::hasUsualYear)
                    : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
