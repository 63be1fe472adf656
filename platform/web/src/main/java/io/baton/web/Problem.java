package io.baton.web;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.baton.contracts.binding.Violation;
import java.util.List;
import java.util.Map;

/**
 * A problem detail as RFC 9457 defines it.
 *
 * @param type what kind of problem it is, a URI reference
 * @param title the kind in words
 * @param status the HTTP status
 * @param detail what is wrong with this very request
 * @param violations every reason for the refusal; empty where there is nothing to point at
 * @param extensions further members by name, such as the current state that a request conflicts with
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Violation> violations,
        @JsonAnyGetter Map<String, Object> extensions) {
    /** The media type of a problem detail. */
    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        violations = List.copyOf(violations);
        extensions = Map.copyOf(extensions);
    }
}
