package io.baton.drafting.composer.domain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that rest on a fact. Written into a text, they carry invisible marks (private-use characters, which no given text
 * brings along) by which they are found again once the whole text stands.
 *
 * @param fact the fact's path
 */
record Cited(String words, String fact) {

    private static final char START = '\uE000';
    private static final char MIDDLE = '\uE001';
    private static final char END = '\uE002';
    private static final Pattern MARKED =
            Pattern.compile(START + "([^" + MIDDLE + "]*)" + MIDDLE + "([^" + END + "]*)" + END);

    /** The same words starting with a capital. */
    Cited capitalised() {
        int first = words.codePointAt(0);
        int length = Character.charCount(first);
        return new Cited(Character.toString(Character.toTitleCase(first)) + words.substring(length), fact);
    }

    /** The marked form. */
    @Override
    public String toString() {
        return START + fact + MIDDLE + words + END;
    }

    static String withoutMarks(String text) {
        return MARKED.matcher(text).replaceAll("$2");
    }

    static List<Citation> in(String text) {
        Set<Citation> citations = new LinkedHashSet<>();
        Matcher matcher = MARKED.matcher(text);
        while (matcher.find()) {
            citations.add(new Citation(matcher.group(2), matcher.group(1)));
        }
        return new ArrayList<>(citations);
    }
}
