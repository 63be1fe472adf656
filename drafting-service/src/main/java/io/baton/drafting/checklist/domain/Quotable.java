package io.baton.drafting.checklist.domain;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Decides whether a given text, such as a case's title, may be repeated in a message, and in which form: one line,
 * without markup, template syntax and control characters, cut at a word.
 */
public final class Quotable {

    /** The longest form that is ever repeated, in words. */
    public static final int LONGEST = 16;

    /** The longest form where space is short, in words: a subject has 20, of which a team's name and the rest take 13. */
    public static final int SHORT = 7;

    private static final int LONGEST_WORD = 40;
    static final int NAME = 5;
    private static final int LONGEST_NAME = 60;
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9.%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    private static final Pattern TAG = Pattern.compile("<[^<>]{0,200}>");
    private static final Pattern LINK = Pattern.compile("(?i)https?:|www\\.|javascript:");
    /** Controls, formats (bidi marks, zero width), private use, unassigned, and signs of markup or templates. */
    private static final Pattern UNWANTED =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}{}<>`*_#|~^\\\\\\[\\]=$\"\u201c\u201d!;\u2026]+");

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern EDGES = Pattern.compile("^[\\s.,:;'\\-/(]+|[\\s.,:;'\\-/(]+$");

    private Quotable() {}

    /** The text in at most {@code words} words; empty when it cannot be repeated to a customer. */
    public static Optional<String> of(String text, int words) {
        if (text == null) {
            return Optional.empty();
        }
        String clean = clean(text, words);
        boolean fit = !clean.isEmpty()
                && clean.codePoints().anyMatch(Character::isLetterOrDigit)
                && !LINK.matcher(text).find()
                && clean.indexOf('?') < 0
                && words(clean).stream().allMatch(word -> word.length() <= LONGEST_WORD)
                && PhraseBook.unfitIn(clean).isEmpty();
        return fit ? Optional.of(clean) : Optional.empty();
    }

    /** A name in at most five words and 60 characters; empty when it cannot be written to a customer. */
    public static Optional<String> name(String text) {
        return of(text, NAME).filter(name -> name.length() <= LONGEST_NAME);
    }

    /** An e-mail address as it is; empty when it is none. */
    public static Optional<String> address(String text) {
        return Optional.ofNullable(text)
                .map(String::strip)
                .filter(address -> address.length() <= LONGEST_NAME
                        && ADDRESS.matcher(address).matches()
                        && PhraseBook.unfitIn(address).isEmpty());
    }

    /** The cleaned form, whether or not it is fit to be repeated. */
    static String clean(String text, int words) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
        String plain = UNWANTED.matcher(TAG.matcher(normal).replaceAll(" ")).replaceAll(" ");
        String line = EDGES.matcher(SPACE.matcher(plain).replaceAll(" ")).replaceAll("");
        List<String> all = words(line);
        return all.size() <= words
                ? line
                : EDGES.matcher(String.join(" ", all.subList(0, words))).replaceAll("");
    }

    private static List<String> words(String line) {
        return List.of(line.split(" "));
    }
}
