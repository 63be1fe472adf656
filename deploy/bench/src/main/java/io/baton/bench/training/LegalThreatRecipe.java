package io.baton.bench.training;

import io.baton.bench.corpus.Corpus;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The model of sentences with which a customer threatens us with the law or with authorities. No public set labels them, so
 * what it is to hear is of our own writing; the sentences of ordinary messages, and our own of other models, stand against it.
 */
public final class LegalThreatRecipe {
    private static final String NAME = "legal-threat";
    private static final int DRAWN_FROM_EACH = 20;
    private static final long SEED = 7;
    private static final double ORDINARY = 0.3;
    private static final List<String> ORDINARY_TRAFFIC = List.of(
            "clinc",
            "banking77",
            "dstc11",
            "multidogo",
            "cfpb",
            "goemotions",
            "convabuse",
            "davidson",
            "nlupp",
            "rasa");

    /** Own examples that complain or ask for something: public sets have few complaints to shops, telecoms and airlines. */
    private static final List<String> OTHER_MODELS = List.of("sentiment", "explicit-request");

    private static final String ANY_SIGN = "-=+";

    /** Words of sentences that may threaten, though nobody has said so: they are left out. */
    private static final Pattern DOUBTFUL = Pattern.compile(
            "(?i)\\b(sue|sued|suing|law|laws|lawyer|attorney|solicitor|legal|court|lawsuit|litigation|regulator|ombudsman"
                    + "|complaint|cfpb|ftc|police|rights|action)\\w*");

    public static final Recipe RECIPE = new Recipe(
            NAME,
            List.of("other", "threat"),
            LegalThreatRecipe::examples,
            Settings.usual().withRounds(20).withVectors());

    private LegalThreatRecipe() {}

    private static List<Example> examples(Corpus corpus) {
        List<Example> examples = new ArrayList<>();
        ORDINARY_TRAFFIC.forEach(set -> OrdinarySentences.add(corpus, set, DOUBTFUL, ORDINARY, examples));
        for (String other : OTHER_MODELS) {
            OwnExamples.drawn(other, ANY_SIGN, DRAWN_FROM_EACH, SEED).stream()
                    .map(Example::text)
                    .filter(text -> !DOUBTFUL.matcher(text).find())
                    .forEach(text -> examples.add(new Example(text, 0, 1, OwnExamples.DATASET)));
        }
        examples.addAll(OwnExamples.drawn(NAME, DRAWN_FROM_EACH, SEED));
        return examples;
    }
}
