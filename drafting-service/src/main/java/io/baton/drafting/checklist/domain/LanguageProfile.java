package io.baton.drafting.checklist.domain;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells languages apart by their most frequent small words. */
final class LanguageProfile {

    private static final int FEWEST_SMALL_WORDS = 3;

    private static final Map<String, Set<String>> SMALL_WORDS = Map.of(
            "en", words("the and of to is that with your you for this it not from have has our we are be or will"),
            "de", words("der die das und ist mit ihr ihre sie wir nicht ein eine für auf zu den dem haben uns werden"),
            "fr", words("le la les et est des vous votre nous une un pour dans avec que qui ne pas sur par"),
            "es", words("el la los las y es de que su usted nosotros una un para con no por en se del"),
            "it", words("il lo la gli e di che un una per con non sono è suo vostro del della nel abbiamo"),
            "nl", words("de het een en van is dat u uw wij niet met voor op te zijn hebben aan deze"),
            "pt", words("o a os as e é de que um uma para com não seu sua nós por em do da"));

    private LanguageProfile() {}

    static Finding judge(String text, String wantedTag) {
        String wanted = wantedTag.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        if (!SMALL_WORDS.containsKey(wanted)) {
            return Finding.fails("Whether the text is written in \"" + wanted + "\" cannot be told here.");
        }
        List<String> words = Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
        String likeliest = likeliest(words);
        if (likeliest.isEmpty()) {
            return Finding.passes("The text is too short to tell its language.");
        }
        if (!likeliest.equals(wanted)) {
            return Finding.fails("The text is written in " + likeliest + ", the customer reads " + wanted + ".");
        }
        return wanted.equals("en")
                ? Finding.passes("The text is in the customer's language.")
                : Finding.fails(
                        "The text is written in " + wanted + ", but the phrases of this checklist are English.");
    }

    private static String likeliest(List<String> words) {
        return SMALL_WORDS.entrySet().stream()
                .map(profile -> Map.entry(
                        profile.getKey(),
                        words.stream().filter(profile.getValue()::contains).count()))
                .filter(count -> count.getValue() >= FEWEST_SMALL_WORDS)
                .max(Comparator.comparingLong((Map.Entry<String, Long> count) -> count.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }
}
