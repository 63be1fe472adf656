package io.baton.intake.detection.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Words and phrases of which a sentence has one if it is about something, whatever it says about it. */
public final class Topic {
    private final PhraseIndex<Boolean> phrases;

    private Topic(PhraseIndex<Boolean> phrases) {
        this.phrases = phrases;
    }

    /**
     * Compiles a topic.
     *
     * @throws IllegalArgumentException when a phrase cannot be compiled, with the reason
     */
    public static Topic of(List<String> phrases, PhraseParser parser) {
        Map<Phrase, Boolean> compiled = new LinkedHashMap<>();
        phrases.forEach(phrase -> compiled.put(parser.parse(phrase), true));
        return new Topic(new PhraseIndex<>(compiled));
    }

    boolean isIn(Words words, Words.Sentence sentence) {
        return phrases.first(words, sentence).isPresent();
    }
}
