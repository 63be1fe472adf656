package io.baton.intake.policy.domain;

import io.baton.intake.detection.domain.PhraseParser;
import io.baton.intake.detection.domain.SentimentLexicon;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Turns the lexicon of a policy into what weighs words. */
final class LexiconCompiler {
    private static final BigDecimal MOST = BigDecimal.valueOf(4);

    private final PhraseParser parser;
    private final List<PolicyProblem> problems;

    /** @param problems what is wrong is added here */
    LexiconCompiler(PhraseParser parser, List<PolicyProblem> problems) {
        this.parser = parser;
        this.problems = problems;
    }

    void check(PolicyDocument.Lexicon lexicon) {
        checkEntries(lexicon.entries(), "/lexicon/entries");
        checkEntries(lexicon.intensifiers(), "/lexicon/intensifiers");
        PolicyCompiler.split(lexicon.negations()).forEach(word -> check(word, "/lexicon/negations"));
    }

    /** A lexicon of which nothing is wrong. */
    SentimentLexicon compile(PolicyDocument.Lexicon lexicon) {
        return SentimentLexicon.compile(
                weighted(lexicon.entries()),
                PolicyCompiler.split(lexicon.negations()),
                weighted(lexicon.intensifiers()),
                parser);
    }

    private void checkEntries(List<PolicyDocument.Lexicon.Entry> entries, String pointer) {
        for (int i = 0; i < entries.size(); i++) {
            PolicyDocument.Lexicon.Entry entry = entries.get(i);
            String place = pointer + "/" + i;
            if (entry.weight().abs().compareTo(MOST) > 0) {
                problems.add(new PolicyProblem(place + "/weight", "must be between -4 and 4"));
            }
            PolicyCompiler.split(entry.words()).forEach(word -> check(word, place + "/words"));
            for (int n = 0; n < entry.phrases().size(); n++) {
                check(entry.phrases().get(n), place + "/phrases/" + n);
            }
        }
    }

    private void check(String phrase, String pointer) {
        try {
            parser.check(phrase);
        } catch (IllegalArgumentException e) {
            problems.add(new PolicyProblem(pointer, e.getMessage()));
        }
    }

    private static List<SentimentLexicon.Weighted> weighted(List<PolicyDocument.Lexicon.Entry> entries) {
        return entries.stream()
                .map(entry -> new SentimentLexicon.Weighted(
                        entry.weight().doubleValue(),
                        Stream.concat(PolicyCompiler.split(entry.words()).stream(), entry.phrases().stream())
                                .toList()))
                .toList();
    }
}
