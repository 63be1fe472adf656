package io.baton.bench.training;

import io.baton.bench.corpus.Corpus;
import io.baton.bench.corpus.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The model that knows a message that insults, threatens or molests the one who answers. */
public final class AbuseRecipe {
    private static final int DRAWN_FROM_EACH = 60;
    private static final long SEED = 7;
    private static final double TWEET = 0.3;
    private static final double ORDINARY = 0.3;
    private static final List<String> ORDINARY_TRAFFIC = List.of("clinc", "banking77", "dstc11", "multidogo", "cfpb");

    /** Emotions of texts that attack nobody. */
    private static final Set<String> HARMLESS = Set.of(
            "neutral",
            "admiration",
            "approval",
            "gratitude",
            "curiosity",
            "optimism",
            "joy",
            "confusion",
            "caring",
            "sadness",
            "realization",
            "surprise",
            "excitement",
            "remorse");

    /** The labels in their order. */
    public static final List<String> LABELS = List.of("other", "abuse");

    public static final Recipe RECIPE = new Recipe(
            "abuse",
            LABELS,
            AbuseRecipe::examples,
            Settings.usual().withRounds(20).withVectors());

    private AbuseRecipe() {}

    /** The examples; a data set is left out by filtering on their {@code dataset}. */
    public static List<Example> examples(Corpus corpus) {
        List<Example> examples = new ArrayList<>();
        labelled(corpus, "convabuse", 1, examples);
        labelled(corpus, "davidson", TWEET, examples);
        for (Row row : corpus.dev("goemotions")) {
            if (HARMLESS.containsAll(row.names("emotions"))) {
                examples.add(new Example(row.text(), 0, ORDINARY, "goemotions"));
            }
        }
        for (String set : ORDINARY_TRAFFIC) {
            for (Row row : corpus.dev(set)) {
                row.messages().forEach(text -> examples.add(new Example(text, 0, ORDINARY, set)));
            }
        }
        examples.addAll(OwnExamples.drawn("abuse", DRAWN_FROM_EACH, SEED));
        return examples;
    }

    private static void labelled(Corpus corpus, String set, double weight, List<Example> examples) {
        for (Row row : corpus.dev(set)) {
            row.flag("abusive").ifPresent(is -> examples.add(new Example(row.text(), is ? 1 : 0, weight, set)));
        }
    }
}
