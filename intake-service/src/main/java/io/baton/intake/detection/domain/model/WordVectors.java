package io.baton.intake.detection.domain.model;

import io.baton.intake.detection.domain.text.Features;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * A vector for each of many words, by which words of like meaning lie near each other: a model that learnt "delayed" has an
 * opinion of "belated". Values are whole numbers of -127 to 127; a word that says more about a text has a longer vector.
 */
public final class WordVectors {
    /** No words at all. */
    public static final WordVectors NONE = new WordVectors(0, new int[0], new byte[0]);

    private static final int EMPTY = -1;
    private static final int SPREAD = 0x9E3779B9;

    private final int dimensions;
    private final int[] words;
    private final byte[] values;
    private final int[] places;

    /**
     * Vectors.
     *
     * @param words the hashes of the words as {@link Features#word} gives them, each once
     * @param values of word {@code w} and dimension {@code d} at {@code w * dimensions + d}
     */
    public WordVectors(int dimensions, int[] words, byte[] values) {
        if (values.length != words.length * dimensions) {
            throw new IllegalArgumentException(
                    words.length + " words of " + dimensions + " dimensions with " + values.length + " values");
        }
        this.dimensions = dimensions;
        this.words = words.clone();
        this.values = values.clone();
        places = places(words);
    }

    /** How many values a vector has. */
    public int dimensions() {
        return dimensions;
    }

    /** How many words have a vector. */
    public int size() {
        return words.length;
    }

    /**
     * The direction in which the words of a text point together: a vector of length 1, or of 0 when none of them is known.
     * Whole numbers are summed, so that it is the same on every machine.
     */
    public double[] direction(Features features) {
        int[] sums = new int[dimensions];
        for (int i = 0; i < features.words(); i++) {
            int word = placeOf(features.word(i));
            if (word != EMPTY) {
                int from = word * dimensions;
                for (int d = 0; d < sums.length; d++) {
                    sums[d] += values[from + d];
                }
            }
        }
        long square = 0;
        for (int sum : sums) {
            square += (long) sum * sum;
        }
        double unit = square == 0 ? 0 : 1 / Math.sqrt(square);
        double[] direction = new double[dimensions];
        for (int d = 0; d < direction.length; d++) {
            direction[d] = sums[d] * unit;
        }
        return direction;
    }

    /** Tells these vectors from others, for models that were trained with them. */
    int fingerprint() {
        CRC32 crc = new CRC32();
        for (int word : words) {
            crc.update(word >>> 24);
            crc.update(word >>> 16);
            crc.update(word >>> 8);
            crc.update(word);
        }
        crc.update(values);
        return (int) crc.getValue();
    }

    int word(int index) {
        return words[index];
    }

    byte value(int index) {
        return values[index];
    }

    private int placeOf(int word) {
        if (places.length == 0) {
            return EMPTY;
        }
        int mask = places.length - 1;
        for (int at = word * SPREAD >>> 7 & mask; places[at] != EMPTY; at = at + 1 & mask) {
            if (words[places[at]] == word) {
                return places[at];
            }
        }
        return EMPTY;
    }

    /** Where each word is: a table with open addressing, at most half full. */
    private static int[] places(int[] words) {
        if (words.length == 0) {
            return new int[0];
        }
        int[] places = new int[Integer.highestOneBit(words.length) * 4];
        Arrays.fill(places, EMPTY);
        int mask = places.length - 1;
        for (int i = 0; i < words.length; i++) {
            int at = words[i] * SPREAD >>> 7 & mask;
            while (places[at] != EMPTY) {
                at = at + 1 & mask;
            }
            places[at] = i;
        }
        return places;
    }
}
