package io.baton.bench.training;

import io.baton.bench.corpus.Corpus;
import io.baton.bench.corpus.Row;
import io.baton.intake.detection.domain.Vocabulary;
import io.baton.intake.detection.domain.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The models of sentences with which a customer threatens: to leave, or with the law. No public set labels either, so what they
 * are to hear is of our own writing; the sentences of ordinary messages stand against it.
 */
public final class ThreatRecipe {
    private static final int DRAWN_FROM_EACH = 20;
    private static final long SEED = 7;
    private static final double ORDINARY = 0.3;
    private static final List<String> ORDINARY_TRAFFIC =
            List.of("clinc", "banking77", "dstc11", "multidogo", "cfpb", "goemotions", "convabuse", "davidson");
    private static final Vocabulary NO_WORDS = new Vocabulary.Builder().build();

    /** Words of rows that may threaten, though nobody has said so. */
    private static final Pattern LEAVING =
            Pattern.compile("(?i)\\b(cancel|clos|switch|leav|quit|never|last|done|elsewhere|competitor|business)\\w*");

    private static final Pattern LEGAL = Pattern.compile(
            "(?i)\\b(sue|sued|suing|law|laws|lawyer|attorney|solicitor|legal|court|lawsuit|litigation|regulator|ombudsman"
                    + "|complaint|cfpb|ftc|police|rights|action)\\w*");

    public static final Recipe CHURN_RISK = recipe("churn-risk", LEAVING);
    public static final Recipe LEGAL_THREAT = recipe("legal-threat", LEGAL);

    private ThreatRecipe() {}

    private static Recipe recipe(String name, Pattern doubtful) {
        return new Recipe(
                name,
                List.of("other", "threat"),
                corpus -> examples(corpus, name, doubtful),
                Settings.usual().withRounds(20).withVectors());
    }

    private static List<Example> examples(Corpus corpus, String name, Pattern doubtful) {
        List<Example> examples = new ArrayList<>();
        for (String set : ORDINARY_TRAFFIC) {
            for (Row row : corpus.dev(set)) {
                row.messages().stream()
                        .flatMap(text -> Words.of(text, NO_WORDS).sentenceTexts().stream())
                        .filter(sentence -> !doubtful.matcher(sentence).find())
                        .forEach(sentence -> examples.add(new Example(sentence, 0, ORDINARY, set)));
            }
        }
        examples.addAll(OwnExamples.drawn(name, DRAWN_FROM_EACH, SEED));
        return examples;
    }
}
