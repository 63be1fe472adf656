package io.baton.intake.detection.domain;

import io.baton.intake.detection.domain.language.Spoken;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * One rule in several languages.
 *
 * @param always looked for in every message
 * @param byLanguage looked for as well where a message may be in the language, by its two-letter code and in that order
 */
public record PhraseRules(PhraseRule always, Map<String, PhraseRule> byLanguage) {
    public PhraseRules {
        Objects.requireNonNull(always, "always");
        byLanguage = new TreeMap<>(byLanguage);
    }

    /** The first place at which one of them applies, among the phrases of a confidence. */
    Optional<PhraseRule.Hit> firstIn(Words words, Spoken spoken, double least) {
        Optional<PhraseRule.Hit> hit = always.firstIn(words, least);
        for (Map.Entry<String, PhraseRule> rule : byLanguage.entrySet()) {
            if (hit.isEmpty() && spoken.mayBe(rule.getKey())) {
                hit = rule.getValue().firstIn(words, least);
            }
        }
        return hit;
    }

    /** Whether an exception of one of them lies, in whole or in part, between two offsets of the text. */
    boolean excepts(Words words, Spoken spoken, int from, int to) {
        return any(spoken, rule -> rule.excepts(words, from, to));
    }

    /** Whether there is an exception of one of them in a sentence. */
    boolean excepts(Words words, Spoken spoken, Words.Sentence sentence) {
        return any(spoken, rule -> rule.excepts(words, sentence));
    }

    private boolean any(Spoken spoken, Predicate<PhraseRule> wanted) {
        return wanted.test(always)
                || byLanguage.entrySet().stream()
                        .anyMatch(rule -> spoken.mayBe(rule.getKey()) && wanted.test(rule.getValue()));
    }
}
