package io.baton.web;

import io.baton.contracts.binding.InvalidInputException;
import io.baton.contracts.binding.Violation;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;

/**
 * The query parameters of a request, read strictly: after all reads, {@link #check} refuses the request when a value was
 * wrong or a parameter was given that nobody read. A violation's pointer is {@code ?name}.
 */
public final class QueryParameters {
    private static final int DEFAULT_LIMIT = 50;
    private static final int LARGEST_LIMIT = 200;

    private final MultivaluedMap<String, String> given;
    private final Set<String> known = new TreeSet<>();
    private final List<Violation> violations = new ArrayList<>();

    private QueryParameters(MultivaluedMap<String, String> given) {
        this.given = given;
    }

    static QueryParameters of(MultivaluedMap<String, String> given) {
        return new QueryParameters(given);
    }

    /** The decoded parameters of a request. */
    public static QueryParameters of(UriInfo uri) {
        return new QueryParameters(uri.getQueryParameters());
    }

    /** A text that is not empty. */
    public Optional<String> text(String name) {
        return value(name, Optional::of, "must not be empty");
    }

    /** The constant of an enum, spelled exactly. */
    public <E extends Enum<E>> Optional<E> oneOf(String name, Class<E> type) {
        E[] constants = type.getEnumConstants();
        return value(
                name,
                text -> Arrays.stream(constants)
                        .filter(constant -> constant.name().equals(text))
                        .findFirst(),
                "must be one of "
                        + String.join(
                                ", ", Arrays.stream(constants).map(Enum::name).toList()));
    }

    /** One of some words, spelled exactly. */
    public Optional<String> oneOf(String name, List<String> allowed) {
        return value(
                name,
                text -> Optional.of(text).filter(allowed::contains),
                "must be one of " + String.join(", ", allowed));
    }

    /** A UUID. */
    public Optional<UUID> uuid(String name) {
        return value(name, parsed(UUID::fromString), "must be a UUID");
    }

    /** An instant with zone (RFC 3339). */
    public Optional<Instant> instant(String name) {
        return value(
                name,
                parsed(text -> OffsetDateTime.parse(text).toInstant()),
                "must be a date and time with zone such as 2026-03-01T00:00:00Z");
    }

    /** True or false. */
    public Optional<Boolean> flag(String name) {
        return oneOf(name, List.of("true", "false")).map(Boolean::valueOf);
    }

    /** A value that {@code parse} makes of the text; an empty result is a violation with {@code message}. */
    public <T> Optional<T> value(String name, Function<String, Optional<T>> parse, String message) {
        known.add(name);
        List<String> values = given.get(name);
        if (values == null) {
            return Optional.empty();
        }
        if (values.size() > 1) {
            violations.add(new Violation("?" + name, "must be given once", String.join(",", values)));
            return Optional.empty();
        }
        String text = values.get(0);
        Optional<T> value = text.isEmpty() || text.indexOf(0) >= 0 ? Optional.empty() : parse.apply(text);
        if (value.isEmpty()) {
            violations.add(new Violation("?" + name, message, text));
        }
        return value;
    }

    /** The size of a page, 1 to 200; 50 when absent. */
    public int limit() {
        return value(
                        "limit",
                        parsed(Integer::valueOf).andThen(n -> n.filter(i -> i >= 1 && i <= LARGEST_LIMIT)),
                        "must be a whole number from 1 to " + LARGEST_LIMIT)
                .orElse(DEFAULT_LIMIT);
    }

    /** Where the page starts; empty for the first one. */
    public Optional<Cursor> cursor() {
        return value("cursor", Cursor::decode, "must be the nextCursor of an earlier page");
    }

    /** The same in a list that is ordered by so many texts. */
    public Optional<TextCursor> textCursor(int keys) {
        return value("cursor", text -> TextCursor.decode(text, keys), "must be the nextCursor of an earlier page");
    }

    /**
     * Refuses what was wrong with the parameters read so far and every parameter that was not read.
     *
     * @throws InvalidInputException with every violation
     */
    public void check() {
        for (String name : new TreeSet<>(given.keySet())) {
            if (!known.contains(name)) {
                violations.add(new Violation("?" + name, "is not a parameter here; " + allowed(), null));
            }
        }
        if (!violations.isEmpty()) {
            throw new InvalidInputException(violations);
        }
    }

    private String allowed() {
        return known.isEmpty() ? "none is allowed" : "allowed are " + String.join(", ", known);
    }

    private static <T> Function<String, Optional<T>> parsed(Function<String, T> parse) {
        return text -> {
            try {
                return Optional.of(parse.apply(text));
            } catch (IllegalArgumentException | DateTimeException e) {
                return Optional.empty();
            }
        };
    }
}
