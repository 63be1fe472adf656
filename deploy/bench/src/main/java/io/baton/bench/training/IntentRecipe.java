package io.baton.bench.training;

import io.baton.bench.corpus.Corpus;
import io.baton.bench.corpus.Row;
import io.baton.intake.detection.domain.IntentReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The model of what a message is after. A label is a team, a stroke and an intent, as the data names them; an intent that
 * two sets share is one.
 */
public final class IntentRecipe {
    private static final List<String> LABELLED = List.of("banking77", "dstc11");
    private static final String ORDINARY = "clinc";
    private static final String CHAT = "multidogo";
    private static final double LITTLE = 0.3;

    /** Intents of other people's banks and insurers, which the labels may or may not have: no examples of anything else. */
    private static final List<String> NEAR = List.of("banking", "credit_cards");

    public static final Recipe RECIPE = new Recipe(
            "intents",
            IntentRecipe::labels,
            IntentRecipe::examples,
            Settings.usual()
                    .withBits(14)
                    .withRounds(8)
                    .withDecay(1e-6)
                    .withFolds(3)
                    .withVectors());

    private IntentRecipe() {}

    /** The labels of the data in their order, the one for all else last. */
    public static List<String> labels(Corpus corpus) {
        return Stream.concat(
                        LABELLED.stream()
                                .flatMap(set -> corpus.dev(set).stream())
                                .map(IntentRecipe::label)
                                .flatMap(Optional::stream)
                                .distinct()
                                .sorted(),
                        Stream.of(IntentReader.NONE))
                .toList();
    }

    /** The examples; a data set is left out by filtering on their {@code dataset}. */
    public static List<Example> examples(Corpus corpus) {
        Map<String, Integer> places = new TreeMap<>();
        labels(corpus).forEach(label -> places.put(label, places.size()));
        List<Example> examples = new ArrayList<>();
        for (String set : LABELLED) {
            for (Row row : corpus.dev(set)) {
                label(row).ifPresent(label -> examples.add(new Example(row.text(), places.get(label), 1, set)));
            }
        }
        int none = places.get(IntentReader.NONE);
        for (Row row : corpus.dev(ORDINARY)) {
            if (row.name("domain").filter(NEAR::contains).isEmpty()) {
                examples.add(new Example(row.text(), none, 1, ORDINARY));
            }
        }
        for (Row row : corpus.dev(CHAT)) {
            row.messages().forEach(text -> examples.add(new Example(text, none, LITTLE, CHAT)));
        }
        return examples;
    }

    /** The label of a row; empty when it has none. */
    public static Optional<String> label(Row row) {
        return row.name("team").flatMap(team -> row.name("intent").map(intent -> team + "/" + intent));
    }
}
