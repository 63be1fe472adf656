package io.baton.contracts.binding;

import java.util.Objects;

/**
 * One reason why an input is refused.
 *
 * @param pointer JSON pointer (RFC 6901) to the offending value, or to the place where it is missing; very long field
 *     names in it are shortened, and what cannot be printed is replaced
 * @param message what is wrong and what is allowed, never null
 * @param value the offending value, shortened, null when it is absent
 */
public record Violation(String pointer, String message, String value) {
    private static final int LONGEST_VALUE = 100;

    public Violation {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(message, "message");
        pointer = printable(pointer, Integer.MAX_VALUE);
        value = value == null ? null : shortened(value);
    }

    /** The same violation seen from a document in which the value lies below {@code prefix}. */
    public Violation below(String prefix) {
        return new Violation(prefix + pointer, message, value);
    }

    static String shortened(String value) {
        String shown = printable(value, LONGEST_VALUE);
        return value.codePointCount(0, value.length()) > LONGEST_VALUE ? shown + '…' : shown;
    }

    /** Half a surrogate pair would break the answer that tells of it. */
    private static String printable(String text, int longest) {
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .limit(longest)
                .map(c -> Character.isISOControl(c) || c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }
}
