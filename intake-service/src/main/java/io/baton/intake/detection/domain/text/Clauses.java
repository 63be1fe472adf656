package io.baton.intake.detection.domain.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text where a sentence ends, and at commas: a request often stands beside what it is about. */
public final class Clauses {
    private Clauses() {}

    /** A part of a text, from one offset to before another. */
    public record Clause(int from, int to) {}

    /** The clauses that have a letter or a digit, in the order of the text. */
    public static List<Clause> of(String text) {
        List<Clause> clauses = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || ends(text, at)) {
                int end = at < text.length() && isKept(text.charAt(at)) ? at + 1 : at;
                add(text, start, end, clauses);
                start = at + 1;
            }
        }
        return clauses;
    }

    private static boolean ends(String text, int at) {
        return switch (text.charAt(at)) {
            case '.', '!', '?', ';', '\n', '\u2026', '\u3002', '\uFF01', '\uFF1F' -> true;
            case ',' -> at + 1 < text.length() && Character.isWhitespace(text.charAt(at + 1));
            default -> false;
        };
    }

    /** The marks that say how something is meant belong to it. */
    private static boolean isKept(char c) {
        return c == '?' || c == '!';
    }

    private static void add(String text, int from, int to, List<Clause> clauses) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        boolean says = text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit);
        if (says) {
            clauses.add(new Clause(start, end));
        }
    }
}
