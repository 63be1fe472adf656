package io.baton.bench.training;

import io.baton.bench.corpus.Corpus;
import io.baton.bench.corpus.Row;
import io.baton.intake.detection.domain.text.Clauses;
import java.util.ArrayList;
import java.util.List;

/** The model that knows a customer who asks for a person. */
public final class ExplicitRequestRecipe {
    /** Sets whose rows say whether they ask for a person. */
    private static final List<String> LABELLED = List.of("nlupp", "rasa");
    /** Ordinary traffic, in which hardly anybody does. */
    private static final List<String> ORDINARY =
            List.of("clinc", "banking77", "dstc11", "multidogo", "cfpb", "goemotions", "convabuse", "davidson");

    private static final int DRAWN_FROM_EACH = 40;
    private static final long SEED = 7;

    public static final Recipe RECIPE = new Recipe(
            "explicit-request",
            List.of("other", "request"),
            ExplicitRequestRecipe::examples,
            Settings.usual().withRounds(20).withDecay(4e-5));

    private ExplicitRequestRecipe() {}

    /** Requests as they are, and what is none clause by clause, as intake reads it. */
    public static List<Example> examples(Corpus corpus) {
        List<Example> examples = new ArrayList<>();
        for (String set : LABELLED) {
            for (Row row : corpus.dev(set)) {
                row.flag("human_request").ifPresent(request -> add(row.text(), request, set, examples));
            }
        }
        for (String set : ORDINARY) {
            for (Row row : corpus.dev(set)) {
                row.messages().forEach(text -> add(text, false, set, examples));
            }
        }
        examples.addAll(OwnExamples.drawn("explicit-request", DRAWN_FROM_EACH, SEED));
        return examples;
    }

    private static void add(String text, boolean request, String set, List<Example> examples) {
        if (request) {
            examples.add(new Example(text, 1, 1, set));
            return;
        }
        for (Clauses.Clause clause : Clauses.of(text)) {
            examples.add(new Example(text.substring(clause.from(), clause.to()), 0, 1, set));
        }
    }
}
