package io.baton.intake.detection.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Words that are also known when they are drawn out ("humannn") or slightly misspelt: with one letter more, less, another or two exchanged, from
 * eight letters on with two such slips (the distance of Damerau, restricted to neighbours). The first letter must stand,
 * and so must the ending, for another ending is mostly another word: an employer is not an employee.
 */
final class Spelling {
    private static final int SHORTEST = 5;
    private static final int SHORTEST_WITH_TWO = 8;
    private static final int LETTERS = 26;

    private record Word(char[] letters, int number) {}

    private final List<List<Word>> byFirstLetter = new ArrayList<>();

    Spelling(Map<String, Integer> words) {
        for (int letter = 0; letter < LETTERS; letter++) {
            byFirstLetter.add(new ArrayList<>());
        }
        words.forEach((word, number) -> {
            if (word.length() >= SHORTEST && word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
                byFirstLetter.get(word.charAt(0) - 'a').add(new Word(word.toCharArray(), number));
            }
        });
    }

    /** The number of the word that is misspelt so, or {@link Vocabulary#UNKNOWN}. */
    int numberOf(char[] written, int writtenLength) {
        char[] word = written;
        int length = writtenLength;
        if (isDrawnOut(written, writtenLength)) {
            word = new char[writtenLength];
            length = shortened(written, writtenLength, word);
        }
        if (length < SHORTEST || word[0] < 'a' || word[0] > 'z') {
            return Vocabulary.UNKNOWN;
        }
        for (Word known : byFirstLetter.get(word[0] - 'a')) {
            int most = Math.min(length, known.letters.length) >= SHORTEST_WITH_TWO ? 2 : 1;
            if (Math.abs(known.letters.length - length) <= most
                    && sameEnding(known.letters, word, length)
                    && distance(known.letters, word, length, most) <= most) {
                return known.number;
            }
        }
        return Vocabulary.UNKNOWN;
    }

    private static boolean isDrawnOut(char[] word, int length) {
        for (int i = 2; i < length; i++) {
            if (word[i] == word[i - 1] && word[i] == word[i - 2]) {
                return true;
            }
        }
        return false;
    }

    /** Writes the word without repeated letters; returns how long it is. */
    private static int shortened(char[] word, int length, char[] target) {
        int size = 0;
        for (int i = 0; i < length; i++) {
            if (i == 0 || word[i] != word[i - 1]) {
                target[size++] = word[i];
            }
        }
        return size;
    }

    /** Whether the last letters are the same, or the last two exchanged. */
    private static boolean sameEnding(char[] known, char[] word, int length) {
        int last = known.length - 1;
        return known[last] == word[length - 1]
                || known[last] == word[length - 2] && known[last - 1] == word[length - 1];
    }

    private static int distance(char[] known, char[] word, int length, int most) {
        int[] beforeLast = new int[length + 1];
        int[] last = new int[length + 1];
        int[] row = new int[length + 1];
        for (int j = 0; j <= length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= known.length; i++) {
            row[0] = i;
            int smallest = row[0];
            for (int j = 1; j <= length; j++) {
                int other = last[j - 1] + (known[i - 1] == word[j - 1] ? 0 : 1);
                row[j] = Math.min(other, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && known[i - 1] == word[j - 2] && known[i - 2] == word[j - 1]) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
                smallest = Math.min(smallest, row[j]);
            }
            if (smallest > most) {
                return smallest;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[length];
    }
}
