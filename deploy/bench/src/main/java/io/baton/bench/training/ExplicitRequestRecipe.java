package io.baton.bench.training;

import io.baton.bench.corpus.Corpus;
import io.baton.bench.corpus.Row;
import java.util.ArrayList;
import java.util.List;

/** The model that knows a customer who asks for a person. */
public final class ExplicitRequestRecipe {
    /** Sets whose rows say whether they ask for a person. */
    private static final List<String> LABELLED = List.of("nlupp", "rasa");
    /** Ordinary traffic, in which hardly anybody does. */
    private static final List<String> ORDINARY =
            List.of("clinc", "banking77", "dstc11", "multidogo", "cfpb", "goemotions");

    public static final Recipe RECIPE = new Recipe(
            "explicit-request", List.of("other", "request"), ExplicitRequestRecipe::examples, Settings.usual());

    private ExplicitRequestRecipe() {}

    static List<Example> examples(Corpus corpus) {
        List<Example> examples = new ArrayList<>();
        for (String set : LABELLED) {
            for (Row row : corpus.dev(set)) {
                row.flag("human_request")
                        .ifPresent(request -> examples.add(new Example(row.text(), request ? 1 : 0, 1, set)));
            }
        }
        for (String set : ORDINARY) {
            for (Row row : corpus.dev(set)) {
                row.messages().forEach(text -> examples.add(new Example(text, 0, 1, set)));
            }
        }
        return examples;
    }
}
