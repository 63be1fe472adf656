package io.baton.intake.detection.domain.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Short texts in the form in which their words are looked up: small letters without accents. */
final class PlainText {
    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}");

    private PlainText() {}

    /** In small letters, without accents, with straight apostrophes. */
    static String of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return isAscii(lower)
                ? lower
                : ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
                        .replaceAll("")
                        .replace('\u2019', '\'');
    }

    /** The words of a plain text with one blank between each two; all else is left out. */
    static String spaced(String plain) {
        StringBuilder words = new StringBuilder(plain.length());
        boolean apart = false;
        for (int at = 0; at < plain.length(); at++) {
            char c = plain.charAt(at);
            if (Character.isLetter(c)) {
                if (apart && !words.isEmpty()) {
                    words.append(' ');
                }
                words.append(c);
                apart = false;
            } else {
                apart = true;
            }
        }
        return words.toString();
    }

    /** The words of a list that is written with blanks. */
    static Set<String> words(String listed) {
        return Set.copyOf(List.of(listed.strip().split("\\s+")));
    }

    /**
     * Whether a plain text has familiar words and neither a question mark nor a digit. Ends at the first word that is not familiar,
     * which is mostly the first: every message comes this way.
     */
    static boolean hasOnly(String plain, Predicate<String> familiar) {
        int length = plain.length();
        int start = 0;
        for (int at = 0; at <= length; at++) {
            char c = at == length ? ' ' : plain.charAt(at);
            if (c == '?' || Character.isDigit(c)) {
                return false;
            }
            if (!Character.isLetter(c) && c != '\'') {
                if (start < at && !familiar.test(plain.substring(start, at))) {
                    return false;
                }
                start = at + 1;
            }
        }
        return true;
    }

    private static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) > 0x7F) {
                return false;
            }
        }
        return true;
    }
}
