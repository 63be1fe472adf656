package io.baton.intake.detection.domain.text;

import java.text.Normalizer;
import java.util.Arrays;

/** A text as words in the form in which models compare them, each between two marks, in one array of characters. */
final class NormalText {
    private static final char FIRST = '<';
    private static final char LAST = '>';
    private static final int LONGEST_WORD = 24;
    private static final int PRIME = 0x01000193;

    private char[] chars;
    private int length;
    private int[] starts = new int[32];
    private int[] hashes = new int[32];
    private int words;
    private boolean open;

    private NormalText(int guess) {
        chars = new char[guess];
    }

    static NormalText of(String text, int from, int to) {
        NormalText normal = new NormalText(2 * (to - from) + 8);
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            if (c < 0x80) {
                normal.addPlain(c);
                at++;
            } else {
                int codePoint = text.codePointAt(at);
                normal.addOther(codePoint);
                at += Character.charCount(codePoint);
            }
        }
        normal.close();
        return normal;
    }

    int length() {
        return length;
    }

    int words() {
        return words;
    }

    char charAt(int index) {
        return chars[index];
    }

    int hash(int word) {
        return hashes[word];
    }

    int pieceStart(int word) {
        return starts[word];
    }

    int pieceEnd(int word) {
        int end = word + 1 < words ? starts[word + 1] : length;
        return Math.min(end, starts[word] + LONGEST_WORD);
    }

    private void addPlain(char c) {
        if (c >= 'a' && c <= 'z') {
            addToWord(c);
        } else if (c >= 'A' && c <= 'Z') {
            addToWord((char) (c + 32));
        } else if (c >= '0' && c <= '9') {
            addDigit();
        } else if (c == '?' || c == '!') {
            addAlone(c);
        } else if (c != '\'' && c != '`') {
            close();
        }
    }

    private void addOther(int codePoint) {
        if (isApostrophe(codePoint) || Character.getType(codePoint) == Character.FORMAT) {
            return;
        }
        if (Character.isDigit(codePoint)) {
            addDigit();
        } else if (Character.isLetter(codePoint)) {
            addFolded(codePoint);
        } else if (Character.getType(codePoint) == Character.OTHER_SYMBOL) {
            addAlone((char) (codePoint ^ codePoint >>> 16));
        } else if (Character.getType(codePoint) != Character.NON_SPACING_MARK) {
            close();
        }
    }

    /** Adds a letter without its accents. */
    private void addFolded(int codePoint) {
        String folded = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                addToWord(Character.toLowerCase(c));
            }
        }
    }

    private void addToWord(char c) {
        begin();
        boolean third = length >= 2 && chars[length - 1] == c && chars[length - 2] == c;
        if (!third) {
            append(c);
        }
    }

    private void addDigit() {
        begin();
        if (chars[length - 1] != '0') {
            append('0');
        }
    }

    private void addAlone(char c) {
        close();
        if (words > 0 && length - starts[words - 1] == 3 && chars[length - 2] == c) {
            return;
        }
        begin();
        append(c);
        close();
    }

    private void begin() {
        if (open) {
            return;
        }
        open = true;
        if (words == starts.length) {
            starts = Arrays.copyOf(starts, words * 2);
            hashes = Arrays.copyOf(hashes, words * 2);
        }
        starts[words++] = length;
        append(FIRST);
    }

    private void close() {
        if (!open) {
            return;
        }
        open = false;
        int hash = 0x811C9DC5;
        for (int i = starts[words - 1] + 1; i < length; i++) {
            hash = (hash ^ chars[i]) * PRIME;
        }
        hashes[words - 1] = hash;
        append(LAST);
    }

    private void append(char c) {
        if (length == chars.length) {
            chars = Arrays.copyOf(chars, length * 2);
        }
        chars[length++] = c;
    }

    private static boolean isApostrophe(int c) {
        return c == 0x2019 || c == 0x2018 || c == 0x02BC || c == 0xFF07;
    }
}
