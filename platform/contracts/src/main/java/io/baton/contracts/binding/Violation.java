package io.baton.contracts.binding;

import java.util.Objects;

/**
 * One reason why an input is refused.
 *
 * @param pointer JSON pointer (RFC 6901) to the offending value, or to the place where it is missing
 * @param message what is wrong and what is allowed, never null
 * @param value the offending value, shortened, null when it is absent
 */
public record Violation(String pointer, String message, String value) {
    private static final int LONGEST_VALUE = 100;

    public Violation {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(message, "message");
        value = value == null ? null : shortened(value);
    }

    /** The same violation seen from a document in which the value lies below {@code prefix}. */
    public Violation below(String prefix) {
        return new Violation(prefix + pointer, message, value);
    }

    private static String shortened(String value) {
        StringBuilder shown = new StringBuilder();
        value.codePoints()
                .limit(LONGEST_VALUE)
                .map(c -> Character.isISOControl(c) || c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c)
                .forEach(shown::appendCodePoint);
        return value.codePointCount(0, value.length()) > LONGEST_VALUE
                ? shown.append('…').toString()
                : shown.toString();
    }
}
