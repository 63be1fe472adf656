package io.baton.intake.detection.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Phrases, each with what it stands for, found by the word with which they begin. */
final class PhraseIndex<T> {

    /** A phrase found in a text, from one word to before another. */
    record Match<T>(T meaning, int from, int to) {}

    private record Entry<T>(Phrase phrase, T meaning) {}

    private final Map<Integer, List<Entry<T>>> byFirstWord = new HashMap<>();
    private final boolean[] canBegin;

    PhraseIndex(Map<Phrase, T> phrases) {
        phrases.forEach((phrase, meaning) -> phrase.firstWords().stream().forEach(word -> byFirstWord
                .computeIfAbsent(word, first -> new ArrayList<>())
                .add(new Entry<>(phrase, meaning))));
        canBegin = new boolean
                [byFirstWord.keySet().stream().mapToInt(word -> word + 1).max().orElse(0)];
        byFirstWord.keySet().forEach(word -> canBegin[word] = true);
    }

    /** The first match that is wanted, in the order of the text. */
    Optional<Match<T>> first(Words words, Predicate<Match<T>> wanted) {
        return first(words, 0, words.size(), wanted);
    }

    /** The first match that begins in a sentence; none goes on beyond its end. */
    Optional<Match<T>> first(Words words, Words.Sentence sentence) {
        return first(words, sentence.from(), sentence.to(), match -> true);
    }

    private Optional<Match<T>> first(Words words, int from, int to, Predicate<Match<T>> wanted) {
        for (int at = from; at < to; at++) {
            int word = words.number(at);
            if (word > 0 && word < canBegin.length && canBegin[word]) {
                for (Entry<T> entry : byFirstWord.get(word)) {
                    int end = entry.phrase().matchedTo(words, at);
                    if (end >= 0) {
                        Match<T> match = new Match<>(entry.meaning(), at, end);
                        if (wanted.test(match)) {
                            return Optional.of(match);
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    void each(Words words, Consumer<Match<T>> found) {
        first(words, match -> {
            found.accept(match);
            return false;
        });
    }

    List<Match<T>> all(Words words) {
        List<Match<T>> matches = new ArrayList<>();
        each(words, matches::add);
        return matches;
    }
}
