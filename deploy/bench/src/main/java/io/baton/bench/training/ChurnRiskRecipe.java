package io.baton.bench.training;

import io.baton.bench.corpus.Corpus;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The model of sentences with which a customer threatens to leave. No public set labels them, so what it is to hear is of our own
 * writing; the sentences of ordinary messages stand against it.
 */
public final class ChurnRiskRecipe {
    private static final String NAME = "churn-risk";
    private static final int DRAWN_FROM_EACH = 20;
    private static final long SEED = 7;
    /** Short requests: a cancellation among them is one and no threat, unless it says why. */
    private static final List<String> REQUESTS = List.of("clinc", "banking77", "dstc11", "multidogo", "nlupp", "rasa");

    private static final List<String> OTHER_TRAFFIC = List.of("cfpb", "goemotions", "convabuse", "davidson");

    /** Words of sentences that may threaten, though nobody has said so: they are left out. */
    private static final Pattern DOUBTFUL = Pattern.compile(
            "(?i)\\b(elsewhere|competitor|quit|i'?m done|we'?re done|never again|last time|good ?bye|cancel\\w*|leaving|loyal\\w*)\\b"
                    + "|\\b(clos|switch)\\w* (my|our|the|all|to|banks?|over)\\b|\\bleave (you|your|this|them)\\b"
                    + "|\\b(lost|lose|losing) (a|my|our|me)\\b|\\b(my|our) business\\b"
                    + "|\\b(never|not|won'?t|no longer|no more)\\b.*\\b(again|anymore|use|business|buy|bank with|stay|renew)\\b");

    private static final Pattern DOUBTFUL_AS_A_REQUEST = Pattern.compile(
            "(?i)\\b(cancel|clos|switch|leav|quit|terminat|chang)\\w*\\b.*\\b(banks?|rates?|fees?|bad|terrible|awful|because"
                    + "|due|tired|service|unhappy|companies|providers?)\\b|\\bbanks\\b|\\bproviders\\b|elsewhere|competitor"
                    + "|do business|my business|good customer|never do|this fee|somewhere else|quit");

    public static final Recipe RECIPE = new Recipe(
            NAME,
            List.of("other", "threat"),
            ChurnRiskRecipe::examples,
            Settings.usual().withRounds(20).withDecay(1e-4).withVectors());

    private ChurnRiskRecipe() {}

    private static List<Example> examples(Corpus corpus) {
        List<Example> examples = new ArrayList<>();
        REQUESTS.forEach(set -> OrdinarySentences.add(corpus, set, DOUBTFUL_AS_A_REQUEST, 1, examples));
        OTHER_TRAFFIC.forEach(set -> OrdinarySentences.add(corpus, set, DOUBTFUL, 1, examples));
        examples.addAll(OwnExamples.drawn(NAME, DRAWN_FROM_EACH, SEED));
        return examples;
    }
}
