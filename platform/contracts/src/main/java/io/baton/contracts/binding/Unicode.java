package io.baton.contracts.binding;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Refuses what cannot be stored or passed on: U+0000 (PostgreSQL has no place for it), lone surrogates, and trees so deep
 * that neither a parser nor a stack holds them.
 */
public final class Unicode {
    private static final int DEEPEST = 1_000;

    private Unicode() {}

    /** What is wrong with the text, if anything. */
    public static Optional<String> problem(String text) {
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
        if (tooDeep(node, DEEPEST)) {
            violations.add(new Violation(pointer, "must not be nested more than " + DEEPEST + " deep", null));
        } else if (!sound(node)) {
            find(node, pointer, violations);
        }
    }

    private static boolean tooDeep(JsonNode node, int left) {
        if (left == 0) {
            return node.isContainerNode();
        }
        for (JsonNode child : node) {
            if (child.isContainerNode() && tooDeep(child, left - 1)) {
                return true;
            }
        }
        return false;
    }

    /** Most input is sound: no pointers are built to find that out. */
    private static boolean sound(JsonNode node) {
        if (node.isTextual()) {
            return problem(node.textValue()).isEmpty();
        }
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                if (problem(field.getKey()).isPresent()) {
                    return false;
                }
            }
        }
        for (JsonNode child : node) {
            if (!sound(child)) {
                return false;
            }
        }
        return true;
    }

    private static void find(JsonNode node, String pointer, List<Violation> violations) {
        if (violations.size() >= RecordReader.MOST_VIOLATIONS) {
            return;
        }
        if (node.isTextual()) {
            problem(node.textValue())
                    .ifPresent(message -> violations.add(new Violation(pointer, message, node.textValue())));
        }
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            problem(field.getKey())
                    .ifPresent(message -> violations.add(new Violation(pointer, "a field name " + message, null)));
            find(
                    field.getValue(),
                    pointer + "/" + JsonPointers.escape(Violation.shortened(field.getKey())),
                    violations);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            find(node.get(i), pointer + "/" + i, violations);
        }
    }
}
