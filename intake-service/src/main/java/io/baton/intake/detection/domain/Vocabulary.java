package io.baton.intake.detection.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The words that the policy's lists know, numbered from 1, found without making a string for each word of a text. */
public final class Vocabulary {
    /** The number of every word that no list knows. */
    static final int UNKNOWN = 0;

    private final char[][] table;
    private final int[] numbers;
    private final Spelling spelling;

    private Vocabulary(Map<String, Integer> known, Spelling spelling) {
        this.spelling = spelling;
        int capacity = Integer.highestOneBit(Math.max(16, known.size()) * 4);
        table = new char[capacity][];
        numbers = new int[capacity];
        known.forEach((word, number) -> insert(word.toCharArray(), number));
    }

    /** The number of a word in its normal form; {@link #UNKNOWN} when no list has it. */
    int numberOf(String word) {
        return numberOf(word.toCharArray(), word.length());
    }

    /** The number of a word, or of the one that it misspells. */
    int numberOf(char[] word, int length) {
        int mask = table.length - 1;
        for (int slot = hash(word, length) & mask; table[slot] != null; slot = slot + 1 & mask) {
            if (equal(table[slot], word, length)) {
                return numbers[slot];
            }
        }
        return spelling.numberOf(word, length);
    }

    private void insert(char[] word, int number) {
        int mask = table.length - 1;
        int slot = hash(word, word.length) & mask;
        while (table[slot] != null) {
            slot = slot + 1 & mask;
        }
        table[slot] = word;
        numbers[slot] = number;
    }

    private static boolean equal(char[] entry, char[] word, int length) {
        if (entry.length != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (entry[i] != word[i]) {
                return false;
            }
        }
        return true;
    }

    private static int hash(char[] word, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + word[i];
        }
        return hash ^ hash >>> 15;
    }

    /** Collects words while lists are compiled. */
    public static final class Builder {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final Map<String, Integer> misspelt = new TreeMap<>();

        /** The numbers of a word as lists write it: with an apostrophe it also stands for the form without. */
        List<Integer> numbersOf(String word) {
            String normal = WordForm.of(word);
            List<Integer> found = new ArrayList<>();
            found.add(number(normal));
            if (normal.indexOf('\'') >= 0) {
                found.add(number(normal.replace("'", "")));
            }
            return found;
        }

        /** Lets a word be found also where it is slightly misspelt. */
        void alsoMisspelt(String word) {
            String normal = WordForm.of(word);
            misspelt.put(normal, number(normal));
        }

        /** The vocabulary of all words asked for so far. */
        public Vocabulary build() {
            return new Vocabulary(numbers, new Spelling(misspelt));
        }

        private int number(String word) {
            return numbers.computeIfAbsent(word, unseen -> numbers.size() + 1);
        }
    }
}
