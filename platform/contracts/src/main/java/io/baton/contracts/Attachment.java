package io.baton.contracts;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;

/**
 * A file that belongs to a message or an attempt; its content stays on the platform.
 *
 * @param name the file name, never null
 * @param mediaType the media type (RFC 6838), or null
 * @param url where the platform keeps it, or null
 * @param size bytes, 0 or more, or null
 */
public record Attachment(
        @NotNull @Size(min = 1, max = 512) String name,
        @Size(min = 0, max = 256) String mediaType,
        @Size(min = 0, max = 2048) String url,
        @Min(0) Long size) {
    public Attachment {
        Objects.requireNonNull(name, "name");
        Ranges.atLeast(0, size, "size");
    }
}
