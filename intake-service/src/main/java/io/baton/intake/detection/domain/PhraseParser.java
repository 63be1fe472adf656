package io.baton.intake.detection.domain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Compiles phrases as the policy writes them, parts separated by blanks: {@code word}; {@code (one|or|other)};
 * {@code [optional|words]}; {@code $set}, also within brackets, for a named list of words; {@code ..3} for up to three
 * words of any kind; {@code <} before all of it and {@code >} after it where a sentence must begin and end.
 */
public final class PhraseParser {
    private static final int MOST_PARTS = 14;
    private static final int MOST_GAPS = 3;
    private static final int WIDEST_GAP = 6;
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern BAR = Pattern.compile("\\|");

    private final Vocabulary.Builder vocabulary;
    private final Map<String, BitSet> sets = new HashMap<>();

    /** A parser that numbers the words it meets. */
    public PhraseParser(Vocabulary.Builder vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Makes a list of words available as {@code $name}. */
    public void define(String name, List<String> words) {
        BitSet numbers = new BitSet();
        words.forEach(word -> add(word, numbers));
        sets.put(name, numbers);
    }

    /** The same for words that are also meant when they are slightly misspelt. */
    public void defineLoosely(String name, List<String> words) {
        define(name, words);
        words.forEach(vocabulary::alsoMisspelt);
    }

    /**
     * Compiles a phrase for the sake of its errors.
     *
     * @throws IllegalArgumentException when it is not one, with the reason
     */
    public void check(String text) {
        parse(text);
    }

    /**
     * Compiles a phrase.
     *
     * @throws IllegalArgumentException when it is not one, with the reason
     */
    Phrase parse(String text) {
        List<String> written = List.of(BLANKS.split(text.strip()));
        boolean begins = written.get(0).equals("<");
        boolean ends = written.get(written.size() - 1).equals(">");
        List<Phrase.Part> parts = new ArrayList<>();
        for (String part : written.subList(begins ? 1 : 0, written.size() - (ends ? 1 : 0))) {
            parts.add(part(part));
        }
        checkShape(parts);
        return new Phrase(parts, begins, ends);
    }

    private static void checkShape(List<Phrase.Part> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("has no words");
        }
        if (parts.size() > MOST_PARTS) {
            throw new IllegalArgumentException("has more than " + MOST_PARTS + " parts");
        }
        if (parts.stream().filter(Phrase.Part::isGap).count() > MOST_GAPS) {
            throw new IllegalArgumentException("has more than " + MOST_GAPS + " gaps");
        }
        if (parts.get(0).isGap() || parts.get(parts.size() - 1).isGap()) {
            throw new IllegalArgumentException("must not begin or end with a gap");
        }
        if (parts.stream().allMatch(Phrase.Part::optional)) {
            throw new IllegalArgumentException("needs a part that is not optional");
        }
        int required = 0;
        while (parts.get(required).optional()) {
            if (parts.get(required).isGap()) {
                throw new IllegalArgumentException("must not have a gap before its first required word");
            }
            required++;
        }
    }

    private Phrase.Part part(String part) {
        if (part.startsWith("..")) {
            return Phrase.Part.gap(width(part));
        }
        boolean optional = part.startsWith("[") && part.endsWith("]");
        boolean grouped = optional || part.startsWith("(") && part.endsWith(")");
        BitSet words = new BitSet();
        for (String word : BAR.split(grouped ? part.substring(1, part.length() - 1) : part, -1)) {
            addWordOrSet(word, words);
        }
        return Phrase.Part.oneOf(words, optional);
    }

    private void addWordOrSet(String word, BitSet words) {
        if (!word.startsWith("$")) {
            add(word, words);
            return;
        }
        BitSet set = sets.get(word.substring(1));
        if (set == null) {
            throw new IllegalArgumentException("uses " + word + ", which no list of words defines");
        }
        words.or(set);
    }

    private void add(String word, BitSet words) {
        boolean isWord = !word.isEmpty()
                && word.codePoints()
                        .allMatch(c -> Character.isLetterOrDigit(c)
                                || WordForm.isApostrophe(c)
                                || Character.getType(c) == Character.NON_SPACING_MARK);
        if (!isWord) {
            throw new IllegalArgumentException("has '" + word + "', which is not a word");
        }
        vocabulary.numbersOf(word).forEach(words::set);
    }

    private static int width(String gap) {
        try {
            int width = Integer.parseInt(gap.substring(2));
            if (width >= 1 && width <= WIDEST_GAP) {
                return width;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("has '" + gap + "', but a gap is ..1 to .." + WIDEST_GAP, e);
        }
        throw new IllegalArgumentException("has '" + gap + "', but a gap is ..1 to .." + WIDEST_GAP);
    }
}
