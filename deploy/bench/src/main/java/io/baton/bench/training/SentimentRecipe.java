package io.baton.bench.training;

import io.baton.bench.corpus.Corpus;
import io.baton.bench.corpus.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The model that tells bad news and displeasure from plain requests, and these from thanks. */
public final class SentimentRecipe {
    private static final int NEGATIVE = 0;
    private static final int NEUTRAL = 1;
    private static final int POSITIVE = 2;
    private static final int DRAWN_FROM_EACH = 120;
    private static final long SEED = 7;
    private static final double HALF = 0.5;
    private static final double LITTLE = 0.2;
    private static final int SHORTEST_SENTENCE = 25;

    private static final Set<String> BAD = Set.of(
            "annoyance",
            "disapproval",
            "anger",
            "sadness",
            "disappointment",
            "disgust",
            "fear",
            "remorse",
            "embarrassment",
            "nervousness",
            "grief");
    private static final Set<String> GOOD = Set.of(
            "admiration",
            "approval",
            "gratitude",
            "amusement",
            "love",
            "optimism",
            "joy",
            "caring",
            "excitement",
            "pride",
            "relief");

    /** The labels in their order. */
    public static final List<String> LABELS = List.of("negative", "neutral", "positive");

    public static final Recipe RECIPE = new Recipe(
            "sentiment",
            LABELS,
            SentimentRecipe::examples,
            Settings.usual().withRounds(10).withVectors());

    private SentimentRecipe() {}

    /** The examples; a data set is left out by filtering on their {@code dataset}. */
    public static List<Example> examples(Corpus corpus) {
        List<Example> examples = new ArrayList<>();
        corpus.dev("goemotions").forEach(row -> emotion(row, examples));
        for (Row row : corpus.dev("convabuse")) {
            row.flag("abusive")
                    .ifPresent(is -> examples.add(new Example(row.text(), is ? NEGATIVE : NEUTRAL, HALF, "convabuse")));
        }
        corpus.dev("cfpb").forEach(row -> complaint(row.text(), examples));
        corpus.dev("multidogo").forEach(row -> dialogue(row, examples));
        for (Row row : corpus.dev("clinc")) {
            boolean thanks = row.name("intent").filter("thank_you"::equals).isPresent();
            examples.add(new Example(row.text(), thanks ? POSITIVE : NEUTRAL, HALF, "clinc"));
        }
        for (Row row : corpus.dev("banking77")) {
            boolean trouble =
                    row.name("intent").filter(SentimentRecipe::isTrouble).isPresent();
            examples.add(new Example(row.text(), trouble ? NEGATIVE : NEUTRAL, trouble ? LITTLE : HALF, "banking77"));
        }
        corpus.dev("dstc11").forEach(row -> examples.add(new Example(row.text(), NEUTRAL, HALF, "dstc11")));
        examples.addAll(OwnExamples.drawn("sentiment", "-=+", DRAWN_FROM_EACH, SEED));
        return examples;
    }

    private static void emotion(Row row, List<Example> examples) {
        List<String> emotions = row.names("emotions");
        boolean bad = emotions.stream().anyMatch(BAD::contains);
        boolean good = emotions.stream().anyMatch(GOOD::contains);
        if (!(bad && good)) {
            examples.add(new Example(row.text(), bad ? NEGATIVE : good ? POSITIVE : NEUTRAL, HALF, "goemotions"));
        }
    }

    /** A complaint is bad news as a whole, and so is most of what it consists of. */
    private static void complaint(String text, List<Example> examples) {
        examples.add(new Example(text, NEGATIVE, 1, "cfpb"));
        Arrays.stream(text.split("(?<=[.!?])\\s+"))
                .filter(sentence -> sentence.length() >= SHORTEST_SENTENCE)
                .forEach(sentence -> examples.add(new Example(sentence, NEGATIVE, LITTLE, "cfpb")));
    }

    private static void dialogue(Row row, List<Example> examples) {
        for (Row.Turn turn : row.turns()) {
            boolean thanks = turn.intents().contains("thankyou");
            if (turn.isCustomers() && !turn.intents().isEmpty()) {
                examples.add(new Example(turn.text(), thanks ? POSITIVE : NEUTRAL, LITTLE, "multidogo"));
            }
        }
    }

    private static boolean isTrouble(String intent) {
        return intent.contains("not_")
                || intent.contains("declined")
                || intent.contains("failed")
                || intent.contains("wrong")
                || intent.contains("twice")
                || intent.contains("swallowed")
                || intent.contains("blocked")
                || intent.contains("compromised")
                || intent.contains("stolen");
    }
}
