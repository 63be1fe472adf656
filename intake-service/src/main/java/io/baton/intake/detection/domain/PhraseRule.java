package io.baton.intake.detection.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Phrases that mean something, unless they are part of a phrase that means something else ("no need to call me"). */
public final class PhraseRule {
    private final PhraseIndex<Double> phrases;
    private final PhraseIndex<Double> exceptions;

    /** A phrase as the policy writes it, with the confidence, 0 to 1, that it means what the rule says. */
    public record Weighted(String phrase, double confidence) {}

    /** The place where the rule applies. */
    record Hit(double confidence, int from, int to) {}

    private PhraseRule(PhraseIndex<Double> phrases, PhraseIndex<Double> exceptions) {
        this.phrases = phrases;
        this.exceptions = exceptions;
    }

    /**
     * Compiles a rule.
     *
     * @throws IllegalArgumentException when a phrase cannot be compiled, with the reason
     */
    public static PhraseRule compile(List<Weighted> phrases, List<String> exceptions, PhraseParser parser) {
        Map<Phrase, Double> compiled = new LinkedHashMap<>();
        phrases.forEach(phrase -> compiled.put(parser.parse(phrase.phrase()), phrase.confidence()));
        Map<Phrase, Double> excepted = new LinkedHashMap<>();
        exceptions.forEach(phrase -> excepted.put(parser.parse(phrase), 0.0));
        return new PhraseRule(new PhraseIndex<>(compiled), new PhraseIndex<>(excepted));
    }

    /** The first place where the rule applies, among the phrases of a confidence, and no exception overlaps. */
    Optional<Hit> firstIn(Words words, double least) {
        Optional<PhraseIndex.Match<Double>> match = phrases.first(words, candidate -> candidate.meaning() >= least);
        if (match.isPresent()) {
            Excepted excepted = new Excepted(exceptions.all(words));
            match = phrases.first(
                    words,
                    candidate -> candidate.meaning() >= least && !excepted.covers(candidate.from(), candidate.to()));
        }
        return match.map(found -> new Hit(found.meaning(), found.from(), found.to()));
    }

    /** Whether an exception lies, in whole or in part, between two offsets of the text. */
    boolean excepts(Words words, int from, int to) {
        return exceptions
                .first(words, match -> words.start(match.from()) < to && words.end(match.to() - 1) > from)
                .isPresent();
    }

    /** Whether there is an exception in a sentence. */
    boolean excepts(Words words, Words.Sentence sentence) {
        return exceptions.first(words, sentence).isPresent();
    }

    /** Exceptions in the order of the text; candidates come in that order too, so each is looked at few times. */
    private static final class Excepted {
        private static final int LONGEST_PHRASE = 32;

        private final List<PhraseIndex.Match<Double>> matches;
        private int passed;

        Excepted(List<PhraseIndex.Match<Double>> matches) {
            this.matches = matches;
        }

        boolean covers(int from, int to) {
            while (passed < matches.size() && matches.get(passed).from() < from - LONGEST_PHRASE) {
                passed++;
            }
            for (int i = passed; i < matches.size() && matches.get(i).from() < to; i++) {
                if (from < matches.get(i).to()) {
                    return true;
                }
            }
            return false;
        }
    }
}
