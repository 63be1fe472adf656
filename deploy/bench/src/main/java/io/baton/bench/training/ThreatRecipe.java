package io.baton.bench.training;

import io.baton.bench.corpus.Corpus;
import io.baton.bench.corpus.Row;
import io.baton.intake.detection.domain.Vocabulary;
import io.baton.intake.detection.domain.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The models of sentences with which a customer threatens: to leave, or with the law. No public set labels either, so what they
 * are to hear is of our own writing; the sentences of ordinary messages stand against it.
 */
public final class ThreatRecipe {
    private static final int DRAWN_FROM_EACH = 20;
    private static final long SEED = 7;
    /** Short requests: a cancellation among them is one and no threat, unless it says why. */
    private static final List<String> REQUESTS = List.of("clinc", "banking77", "dstc11", "multidogo", "nlupp", "rasa");

    private static final List<String> OTHER_TRAFFIC = List.of("cfpb", "goemotions", "convabuse", "davidson");
    private static final Vocabulary NO_WORDS = new Vocabulary.Builder().build();

    /** Words of rows that may threaten, though nobody has said so. */
    private static final Pattern LEAVING =
            Pattern.compile("(?i)\\b(cancel|clos|switch|leav|quit|never|last|done|elsewhere|competitor|business)\\w*");

    private static final Pattern LEAVING_FOR_A_REASON = Pattern.compile(
            "(?i)\\b(cancel|clos|switch|leav|quit|terminat|chang)\\w*\\b.*\\b(banks?|rates?|fees?|bad|terrible|awful|because"
                    + "|due|tired|service|unhappy|companies|providers?)\\b|\\bbanks\\b|\\bproviders\\b|elsewhere|competitor"
                    + "|do business|my business|good customer|never do|this fee|somewhere else|quit");

    private static final Pattern LEGAL = Pattern.compile(
            "(?i)\\b(sue|sued|suing|law|laws|lawyer|attorney|solicitor|legal|court|lawsuit|litigation|regulator|ombudsman"
                    + "|complaint|cfpb|ftc|police|rights|action)\\w*");

    public static final Recipe CHURN_RISK = recipe(
            "churn-risk",
            Settings.usual().withRounds(20).withDecay(1e-4),
            corpus -> examples(corpus, "churn-risk", LEAVING_FOR_A_REASON, LEAVING, 1));
    public static final Recipe LEGAL_THREAT = recipe(
            "legal-threat",
            Settings.usual().withRounds(20),
            corpus -> examples(corpus, "legal-threat", LEGAL, LEGAL, 0.3));

    private ThreatRecipe() {}

    private static Recipe recipe(String name, Settings settings, Function<Corpus, List<Example>> examples) {
        return new Recipe(name, List.of("other", "threat"), examples, settings.withVectors());
    }

    /** @param weight of what is ordinary; own examples count 1 */
    private static List<Example> examples(
            Corpus corpus, String name, Pattern doubtfulRequests, Pattern doubtfulOthers, double weight) {
        List<Example> examples = new ArrayList<>();
        REQUESTS.forEach(set -> add(corpus, set, doubtfulRequests, weight, examples));
        OTHER_TRAFFIC.forEach(set -> add(corpus, set, doubtfulOthers, weight, examples));
        examples.addAll(OwnExamples.drawn(name, DRAWN_FROM_EACH, SEED));
        return examples;
    }

    private static void add(Corpus corpus, String set, Pattern doubtful, double weight, List<Example> examples) {
        for (Row row : corpus.dev(set)) {
            row.messages().stream()
                    .flatMap(text -> Words.of(text, NO_WORDS).sentenceTexts().stream())
                    .filter(sentence -> !doubtful.matcher(sentence).find())
                    .forEach(sentence -> examples.add(new Example(sentence, 0, weight, set)));
        }
    }
}
