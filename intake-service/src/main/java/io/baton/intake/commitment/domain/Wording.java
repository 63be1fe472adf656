package io.baton.intake.commitment.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A row of words as the vocabulary writes it, parts separated by blanks, in the notation of the trigger policy's phrases:
 * {@code word}; {@code (one|or|other)}; {@code [optional|words]}; {@code $set} for a named set, also within brackets;
 * {@code ..3} for up to three tokens of any kind but commas. The steps to match it at one place are bounded by the
 * wording alone.
 */
final class Wording {
    private static final int NONE = -1;

    /** One of some words, or, without words, up to {@code most} tokens. */
    private record Part(Set<String> words, boolean optional, int most) {}

    private final List<Part> parts;

    private Wording(List<Part> parts) {
        this.parts = parts;
    }

    static Wording of(String notation, Map<String, Set<String>> sets) {
        List<Part> parts = new ArrayList<>();
        for (String part : notation.split(" ")) {
            parts.add(part(part, sets));
        }
        return new Wording(List.copyOf(parts));
    }

    private static Part part(String part, Map<String, Set<String>> sets) {
        if (part.startsWith("..")) {
            return new Part(Set.of(), true, Integer.parseInt(part.substring(2)));
        }
        boolean optional = part.length() > 1 && part.startsWith("[");
        boolean grouped = optional || part.length() > 1 && part.startsWith("(");
        Set<String> words = new TreeSet<>();
        for (String word : (grouped ? part.substring(1, part.length() - 1) : part).split("\\|")) {
            words.addAll(word.length() > 1 && word.startsWith("$") ? sets.get(word.substring(1)) : List.of(word));
        }
        return new Part(Set.copyOf(words), optional, 0);
    }

    static Set<String> words(String list) {
        return Set.copyOf(Arrays.asList(list.split(" ")));
    }

    /** The words with which it can begin. */
    Set<String> firstWords() {
        Set<String> first = new TreeSet<>();
        for (Part part : parts) {
            first.addAll(part.words());
            if (!part.optional()) {
                break;
            }
        }
        return first;
    }

    /** Where the wording ends, exclusive, when it starts at a token; otherwise negative. */
    int matchedTo(Sentence sentence, int start) {
        return match(sentence, start, 0);
    }

    private int match(Sentence sentence, int at, int index) {
        if (index == parts.size()) {
            return at;
        }
        Part part = parts.get(index);
        return part.most() > 0 ? matchGap(sentence, at, index) : matchWord(sentence, at, index);
    }

    private int matchWord(Sentence sentence, int at, int index) {
        if (parts.get(index).words().contains(sentence.word(at))) {
            int end = match(sentence, at + 1, index + 1);
            if (end >= 0) {
                return end;
            }
        }
        return parts.get(index).optional() ? match(sentence, at, index + 1) : NONE;
    }

    private int matchGap(Sentence sentence, int at, int index) {
        for (int next = at; next <= at + parts.get(index).most(); next++) {
            int end = match(sentence, next, index + 1);
            if (end >= 0) {
                return end;
            }
            if (next >= sentence.size() || sentence.word(next).equals(",")) {
                return NONE;
            }
        }
        return NONE;
    }
}
