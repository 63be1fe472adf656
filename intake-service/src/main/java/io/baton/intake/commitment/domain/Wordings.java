package io.baton.intake.commitment.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Wordings, each with what it stands for, found by the word with which they begin. */
final class Wordings<T> {
    /** A wording that was found, and the token after it. */
    record Match<T>(T meaning, int to) {}

    private record Entry<T>(Wording wording, T meaning) {}

    private final Map<String, Set<String>> sets;
    private final Map<String, List<Entry<T>>> byFirstWord = new HashMap<>();

    Wordings(Map<String, Set<String>> sets) {
        this.sets = Map.copyOf(sets);
    }

    /** Adds wordings while a vocabulary is put together. */
    Wordings<T> add(T meaning, String... notations) {
        for (String notation : notations) {
            Wording wording = Wording.of(notation, sets);
            wording.firstWords().forEach(word -> byFirstWord
                    .computeIfAbsent(word, first -> new ArrayList<>())
                    .add(new Entry<>(wording, meaning)));
        }
        return this;
    }

    /** The longest wording that begins at a token, the first added of equals; null when there is none. */
    Match<T> longestAt(Sentence sentence, int at) {
        Match<T> longest = null;
        for (Entry<T> entry : byFirstWord.getOrDefault(sentence.word(at), List.of())) {
            int end = entry.wording().matchedTo(sentence, at);
            if (end > at && (longest == null || end > longest.to())) {
                longest = new Match<>(entry.meaning(), end);
            }
        }
        return longest;
    }

    /** The token after the longest wording that begins at a token, or the token itself. */
    int after(Sentence sentence, int at) {
        Match<T> match = longestAt(sentence, at);
        return match == null ? at : match.to();
    }
}
