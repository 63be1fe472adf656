package io.baton.intake.detection.domain.text;

import java.util.Arrays;

/**
 * What linear models see of a text: hashes of its rows of one to three words, and of three to five characters within a
 * word, so that a misspelt word still has much in common with the right one. Upper and lower case, accents, apostrophes
 * and letters repeated more than twice make no difference; every number is the same number. Each hash has 32 bits; a
 * model uses as many of the lower ones as it was trained with.
 */
public final class Features {
    /** Changes when the same text would give other hashes: models are of one version. */
    public static final int VERSION = 1;

    private static final int LONGEST_ROW = 3;
    private static final int SHORTEST_PIECE = 3;
    private static final int LONGEST_PIECE = 5;
    private static final int SEED_OF_PIECES = 0x3C6EF372;
    private static final int SEED_OF_ROWS = 0x1B873593;
    private static final int PRIME = 0x01000193;
    private static final int ROW_FACTOR = 0x85EBCA6B;

    private final int[] words;
    private int[] hashes;
    private int size;

    private Features(NormalText normal) {
        hashes = new int[16 + normal.length() * 4];
        words = new int[normal.words()];
        for (int word = 0; word < words.length; word++) {
            words[word] = normal.hash(word);
        }
    }

    /** The features of a text from one offset to before another. */
    public static Features of(String text, int from, int to) {
        NormalText normal = NormalText.of(text, from, to);
        Features features = new Features(normal);
        for (int word = 0; word < normal.words(); word++) {
            features.addRows(normal, word);
            features.addPieces(normal, word);
        }
        return features;
    }

    /** The features of a whole text. */
    public static Features of(String text) {
        return of(text, 0, text.length());
    }

    /** How many there are; one that occurs twice counts twice. */
    public int size() {
        return size;
    }

    /** A feature's hash. */
    public int hash(int index) {
        return hashes[index];
    }

    /** How many words there are, a question or exclamation mark being one. */
    public int words() {
        return words.length;
    }

    /** A word's hash, all of whose 32 bits count. */
    public int word(int index) {
        return words[index];
    }

    private void addRows(NormalText normal, int word) {
        int row = SEED_OF_ROWS;
        for (int last = word; last < Math.min(normal.words(), word + LONGEST_ROW); last++) {
            row = row * ROW_FACTOR + normal.hash(last);
            add(mixed(row));
        }
    }

    private void addPieces(NormalText normal, int word) {
        int start = normal.pieceStart(word);
        int end = normal.pieceEnd(word);
        for (int at = start; at + SHORTEST_PIECE <= end; at++) {
            int hash = SEED_OF_PIECES;
            for (int length = 1; length <= LONGEST_PIECE && at + length <= end; length++) {
                hash = (hash ^ normal.charAt(at + length - 1)) * PRIME;
                if (length >= SHORTEST_PIECE) {
                    add(mixed(hash ^ length));
                }
            }
        }
    }

    private void add(int hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        hashes[size++] = hash;
    }

    /** The finaliser of MurmurHash3: every bit of the input reaches every bit of the result. */
    private static int mixed(int hash) {
        int mixed = hash;
        mixed = (mixed ^ mixed >>> 16) * 0x85EBCA6B;
        mixed = (mixed ^ mixed >>> 13) * 0xC2B2AE35;
        return mixed ^ mixed >>> 16;
    }
}
