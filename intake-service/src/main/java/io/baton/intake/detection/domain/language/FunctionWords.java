package io.baton.intake.detection.domain.language;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Knows a language by the small words that no sentence does without, with or without their accents. A word counts the
 * less the more languages have it. It takes about two words of one language alone to be sure, a clear lead over the next
 * language, and enough of them for the length of the text, so that a language it does not know is taken for none.
 */
public final class FunctionWords implements LanguageDetector {
    private static final int MOST_WORDS = 150;
    private static final double LEAST = 1.9;
    private static final double LEAD = 1.6;
    private static final double LEAST_SHARE = 0.15;
    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]+");

    private final List<String> languages;
    private final Map<String, double[]> weights = new HashMap<>();

    /**
     * A detector.
     *
     * @param wordsByLanguage by two-letter code, at least two languages
     */
    public FunctionWords(Map<String, List<String>> wordsByLanguage) {
        languages = List.copyOf(new TreeSet<>(wordsByLanguage.keySet()));
        Map<String, TreeSet<String>> known = new HashMap<>();
        wordsByLanguage.forEach((language, words) -> words.forEach(word ->
                known.computeIfAbsent(folded(word), unseen -> new TreeSet<>()).add(language)));
        known.forEach((word, having) -> {
            double[] each = new double[languages.size()];
            having.forEach(language -> each[languages.indexOf(language)] = 1.0 / (having.size() * having.size()));
            weights.put(word, each);
        });
    }

    @Override
    public Optional<String> sureOf(String text) {
        double[] scores = new double[languages.size()];
        int words = 0;
        int at = 0;
        while (at < text.length() && words < MOST_WORDS) {
            if (!Character.isLetter(text.charAt(at))) {
                at++;
                continue;
            }
            int end = wordEnd(text, at);
            add(text.substring(at, end), scores);
            words++;
            at = end;
        }
        return decided(scores, words);
    }

    private Optional<String> decided(double[] scores, int words) {
        int best = 0;
        double next = 0;
        for (int i = 1; i < scores.length; i++) {
            if (scores[i] > scores[best]) {
                next = Math.max(next, scores[best]);
                best = i;
            } else {
                next = Math.max(next, scores[i]);
            }
        }
        boolean sure = scores[best] >= LEAST && scores[best] >= LEAD * next && scores[best] >= LEAST_SHARE * words;
        return sure ? Optional.of(languages.get(best)) : Optional.empty();
    }

    private void add(String word, double[] scores) {
        double[] weight = weights.get(folded(word));
        if (weight != null) {
            for (int i = 0; i < scores.length; i++) {
                scores[i] += weight[i];
            }
        }
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length()
                && (Character.isLetter(text.charAt(end))
                        || Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK)) {
            end++;
        }
        return end;
    }

    private static String folded(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) >= 0x80) {
                return unaccented(lower);
            }
        }
        return lower;
    }

    private static String unaccented(String lower) {
        return ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD))
                .replaceAll("")
                .replace("ß", "ss");
    }
}
