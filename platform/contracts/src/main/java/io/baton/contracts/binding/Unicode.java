package io.baton.contracts.binding;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/** Refuses strings that cannot be stored or passed on: U+0000 (PostgreSQL has no place for it) and lone surrogates. */
final class Unicode {
    private Unicode() {}

    /** What is wrong with the text, if anything. */
    static Optional<String> problem(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return Optional.of("must not contain the character U+0000");
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return Optional.of("must be well-formed Unicode, but has half a surrogate pair");
            }
        }
        return Optional.empty();
    }

    /** Adds a violation for every unusable string or field name anywhere in the tree. */
    static void check(JsonNode node, String pointer, List<Violation> violations) {
        if (node.isTextual()) {
            problem(node.textValue())
                    .ifPresent(message -> violations.add(new Violation(pointer, message, node.textValue())));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                check(node.get(i), pointer + "/" + i, violations);
            }
        } else if (node.isObject()) {
            node.properties().forEach(field -> {
                problem(field.getKey())
                        .ifPresent(message -> violations.add(new Violation(pointer, "a field name " + message, null)));
                check(field.getValue(), pointer + "/" + JsonPointers.escape(field.getKey()), violations);
            });
        }
    }
}
