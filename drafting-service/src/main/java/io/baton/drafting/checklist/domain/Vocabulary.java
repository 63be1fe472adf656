package io.baton.drafting.checklist.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The content words of texts, brought to a rough stem so that "restarted" and "restart" meet. */
final class Vocabulary {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2,}");
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "the", "a", "an", "and", "or", "of", "to", "in", "on", "at", "for", "with", "from", "by", "is", "are",
            "was", "were", "be", "been", "it", "its", "this", "that", "these", "those", "your", "you", "our", "we", "i",
            "my", "me", "us", "he", "she", "they", "their", "has", "have", "had", "not", "no", "do", "does", "did",
            "will", "as", "but", "if", "so", "up", "out", "about", "into", "than", "then", "after", "before", "who",
            "which");

    private Vocabulary() {}

    /** The stems of all content words. */
    static Set<String> of(List<String> texts) {
        Set<String> stems = new LinkedHashSet<>();
        for (String text : texts) {
            WORD.matcher(text.toLowerCase(Locale.ROOT))
                    .results()
                    .map(match -> match.group())
                    .filter(word -> !FUNCTION_WORDS.contains(word))
                    .map(Vocabulary::stem)
                    .forEach(stems::add);
        }
        return stems;
    }

    static String stem(String word) {
        for (String ending : List.of(
                "ations", "ation", "ments", "ment", "ingly", "ing", "edly", "ied", "ies", "ed", "es", "s", "e", "y")) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 3) {
                return doubled(word.substring(0, word.length() - ending.length()));
            }
        }
        return doubled(word);
    }

    /** Half of a doubled last consonant: "shipp" (shipped) becomes "ship", as "ship" itself does. */
    private static String doubled(String stem) {
        int last = stem.length() - 1;
        return last > 2 && stem.charAt(last) == stem.charAt(last - 1) ? stem.substring(0, last) : stem;
    }
}
