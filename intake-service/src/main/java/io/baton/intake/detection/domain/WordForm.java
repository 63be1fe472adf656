package io.baton.intake.detection.domain;

import java.text.Normalizer;
import java.util.Locale;

/** The normal form in which words are compared: NFKC, lower case of no particular language, straight apostrophes. */
final class WordForm {
    private WordForm() {}

    static String of(String word) {
        String composed = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder normal = new StringBuilder(composed.length());
        composed.codePoints()
                .filter(c -> !ignorable(c))
                .forEach(c -> normal.appendCodePoint(isApostrophe(c) ? '\'' : c));
        return normal.toString();
    }

    static boolean isApostrophe(int c) {
        return c == '\'' || c == 0x2019 || c == 0x2018 || c == 0x02BC || c == 0xFF07 || c == '`';
    }

    /** Soft hyphens, zero-width characters and marks of direction, with which words can be broken invisibly. */
    static boolean ignorable(int c) {
        return c == 0x00AD || c >= 0x200B && c <= 0x200F || c == 0x2060 || c == 0xFEFF || c >= 0x202A && c <= 0x202E;
    }
}
