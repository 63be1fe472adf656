package io.baton.vectors;

import io.baton.bench.corpus.Corpus;
import io.baton.bench.corpus.Row;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How often words occur in the {@code dev} rows that training may see. */
final class CommonWords {
    private static final Pattern WORD = Pattern.compile("[a-z]{2,24}|[?!]|i|a");
    private static final List<String> SETS = List.of(
            "banking77",
            "cfpb",
            "clinc",
            "convabuse",
            "davidson",
            "dstc11",
            "goemotions",
            "multidogo",
            "nlupp",
            "rasa");

    private CommonWords() {}

    /** Words in their order, each with its number. */
    static Map<String, Integer> counted(Corpus corpus) {
        Map<String, Integer> counts = new TreeMap<>();
        for (String set : SETS) {
            for (Row row : corpus.dev(set)) {
                row.messages().forEach(text -> count(text, counts));
            }
        }
        return counts;
    }

    private static void count(String text, Map<String, Integer> counts) {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("['\u2019]", "");
        for (Matcher word = WORD.matcher(plain); word.find(); ) {
            counts.merge(word.group(), 1, Integer::sum);
        }
    }
}
