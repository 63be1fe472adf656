package io.baton.intake.detection.domain;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The normal form in which words are compared: compatible characters as one (NFKC), lower case of no particular language,
 * without accents ("daß" and "dass", "résilier" and "resilier" are the same), straight apostrophes.
 */
final class WordForm {
    private WordForm() {}

    static String of(String word) {
        String lower = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder normal = new StringBuilder(lower.length());
        Normalizer.normalize(lower, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> !ignorable(c) && !isAccent(c))
                .forEach(c -> append(c, normal));
        return Normalizer.normalize(normal, Normalizer.Form.NFC);
    }

    private static void append(int c, StringBuilder normal) {
        if (c == 0x00DF) {
            normal.append("ss");
        } else {
            normal.appendCodePoint(isApostrophe(c) ? '\'' : c);
        }
    }

    /** The marks that European scripts set above and below letters; those of other scripts are letters of their own. */
    private static boolean isAccent(int c) {
        return c >= 0x0300 && c <= 0x036F;
    }

    static boolean isApostrophe(int c) {
        return c == '\'' || c == 0x2019 || c == 0x2018 || c == 0x02BC || c == 0xFF07 || c == '`';
    }

    /** Soft hyphens, zero-width characters and marks of direction, with which words can be broken invisibly. */
    static boolean ignorable(int c) {
        return c == 0x00AD || c >= 0x200B && c <= 0x200F || c == 0x2060 || c == 0xFEFF || c >= 0x202A && c <= 0x202E;
    }
}
