package io.baton.drafting.checklist.domain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A list of phrases to look for as whole words, whatever their case, spacing and kind of apostrophe. A phrase may end in
 * {@code *} for any ending of its last word.
 */
final class Phrases {

    private final Pattern pattern;

    private Phrases(Pattern pattern) {
        this.pattern = pattern;
    }

    static Phrases of(String... phrases) {
        return of(List.of(phrases));
    }

    static Phrases of(List<String> phrases) {
        List<String> alternatives = new ArrayList<>();
        for (String phrase : phrases) {
            String plain = plain(phrase).strip();
            if (!plain.isEmpty()) {
                alternatives.add(alternative(plain));
            }
        }
        String any = alternatives.isEmpty() ? "(?!)" : String.join("|", alternatives);
        return new Phrases(Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])"));
    }

    /** The phrases that occur, each once, in the order of the text. */
    List<String> in(String text) {
        LinkedHashSet<String> found = new LinkedHashSet<>();
        Matcher matcher = pattern.matcher(plain(text));
        while (matcher.find()) {
            found.add(matcher.group().replaceAll("\\s+", " "));
        }
        return List.copyOf(found);
    }

    boolean occursIn(String text) {
        return pattern.matcher(plain(text)).find();
    }

    /** Lower case, one kind of apostrophe and hyphen. */
    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u2011', '-');
    }

    private static String alternative(String phrase) {
        boolean open = phrase.endsWith("*");
        String body = open ? phrase.substring(0, phrase.length() - 1) : phrase;
        String words =
                Pattern.compile("\\s+").splitAsStream(body).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        return open ? words + "\\p{L}*" : words;
    }
}
