package io.baton.contracts;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.Objects;

/**
 * The trigger policy by which a partition's cases are judged from here on.
 *
 * @param version its number; 1 or more, a later version has a higher one
 * @param document the whole policy as it was written
 * @param mediaType how it was written: application/yaml or application/json
 * @param by who installed it; null when nobody is named
 * @param at when it was installed
 * @param origin whether it came from the configuration or from a request
 */
public record TriggerPolicyChanged(
        @NotNull @Min(1) Integer version,
        @NotNull String document,

        @NotNull
        @Pattern(regexp = "application/yaml|application/json", message = "must be application/yaml or application/json")
        String mediaType,

        String by,
        @NotNull Instant at,
        @NotNull PolicyOrigin origin) {
    public TriggerPolicyChanged {
        Objects.requireNonNull(version, "version");
        Ranges.atLeast(1, version, "version");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(mediaType, "mediaType");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(origin, "origin");
    }
}
