package io.baton.intake.detection.domain;

import io.baton.intake.detection.domain.text.Features;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text as the numbers of its words, with the ends of its sentences. Each word knows its place in the text, so that
 * evidence quotes what the customer wrote and not its normal form.
 */
public final class Words {
    /** Stands where a sentence ends. */
    static final int SENTENCE_END = -1;

    private static final int SHORTEST_WRAPPED = 50;

    private final String text;
    private int[] numbers;
    private int[] starts;
    private int[] ends;
    private int size;
    private Features features;
    private List<Sentence> sentences;
    private Features[] sentenceFeatures;

    private Words(String text) {
        this.text = text;
        int guess = text.length() / 5 + 8;
        numbers = new int[guess];
        starts = new int[guess];
        ends = new int[guess];
    }

    /** Splits a text in time linear in its length. */
    public static Words of(String text, Vocabulary vocabulary) {
        Words words = new Words(text);
        char[] buffer = new char[32];
        int length = text.length();
        int at = 0;
        while (at < length) {
            char c = text.charAt(at);
            if (isPlain(c)) {
                int end = plainEnd(text, at);
                if (end == length || text.charAt(end) < 0x80 && !WordForm.isApostrophe(text.charAt(end))) {
                    buffer = lowerCased(text, at, end, buffer);
                    words.add(vocabulary.numberOf(buffer, end - at), at, end);
                    at = end;
                } else {
                    at = words.addComposed(at, vocabulary);
                }
            } else if (c < 0x80 ? WordForm.isApostrophe(c) : isWordPart(text.codePointAt(at))) {
                at = words.addComposed(at, vocabulary);
            } else {
                if (c == '\n' ? !words.goesOn(at) : isSentenceEnd(c)) {
                    words.add(SENTENCE_END, at, at + 1);
                }
                at++;
            }
        }
        return words;
    }

    String text() {
        return text;
    }

    /** What models see of the whole text: made once, for all of them. */
    Features features() {
        if (features == null) {
            features = Features.of(text);
        }
        return features;
    }

    int size() {
        return size;
    }

    /** The number of a word, or {@link #SENTENCE_END}. */
    int number(int index) {
        return numbers[index];
    }

    /** Where a word begins in the text. */
    int start(int index) {
        return starts[index];
    }

    /** Where a word ends in the text, exclusive. */
    int end(int index) {
        return ends[index];
    }

    /** Words from one to before another, none of them a sentence's end. */
    record Sentence(int from, int to) {}

    /** The sentences in their order; none is empty. */
    List<Sentence> sentences() {
        if (sentences == null) {
            List<Sentence> found = new ArrayList<>();
            int from = 0;
            for (int at = 0; at <= size; at++) {
                if (at == size || numbers[at] == SENTENCE_END) {
                    if (at > from) {
                        found.add(new Sentence(from, at));
                    }
                    from = at + 1;
                }
            }
            sentences = List.copyOf(found);
            sentenceFeatures = new Features[found.size()];
        }
        return sentences;
    }

    /** The sentences as they are written, in their order: what models are to learn from. */
    public List<String> sentenceTexts() {
        return sentences().stream()
                .map(sentence -> text.substring(start(sentence), end(sentence)))
                .toList();
    }

    /**
     * What models see of one sentence: made once, for all of them.
     *
     * @param index among {@link #sentences}
     */
    Features features(int index) {
        Sentence sentence = sentences().get(index);
        if (sentenceFeatures[index] == null) {
            sentenceFeatures[index] = Features.of(text, start(sentence), end(sentence));
        }
        return sentenceFeatures[index];
    }

    /** Where in the text a sentence starts. */
    int start(Sentence sentence) {
        return starts[sentence.from()];
    }

    /** Where in the text a sentence ends, exclusive. */
    int end(Sentence sentence) {
        return ends[sentence.to() - 1];
    }

    /** What stands from one word to before another, shortened to its neighbourhood: a quote. */
    String quote(int from, int to) {
        return Quote.around(text, starts[from], ends[to - 1]);
    }

    /** Whether a sentence ends or begins at a place: one with a mark, or beyond the text. */
    boolean isBoundary(int index) {
        return index < 0 || index >= size || numbers[index] == SENTENCE_END;
    }

    /** Whether a line was only wrapped: it is a long one, and the next goes on in lower case. */
    private boolean goesOn(int lineBreak) {
        int before = text.lastIndexOf('\n', lineBreak - 1);
        int next = lineBreak + 1;
        return lineBreak - before > SHORTEST_WRAPPED
                && next < text.length()
                && Character.isLowerCase(text.charAt(next));
    }

    private void add(int number, int start, int end) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        numbers[size] = number;
        starts[size] = start;
        ends[size] = end;
        size++;
    }

    /** Adds a word with an apostrophe or with characters beyond ASCII; an ideograph is a word by itself. */
    private int addComposed(int start, Vocabulary vocabulary) {
        int end = start;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (Character.isIdeographic(c)) {
                end = end == start ? end + Character.charCount(c) : end;
                break;
            }
            if (!isWordPart(c) && !WordForm.isApostrophe(c)) {
                break;
            }
            end += Character.charCount(c);
        }
        String word = stripped(WordForm.of(text.substring(start, end)));
        if (!word.isEmpty()) {
            add(vocabulary.numberOf(word), start, end);
        }
        return end;
    }

    private static String stripped(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && word.charAt(from) == '\'') {
            from++;
        }
        while (to > from && word.charAt(to - 1) == '\'') {
            to--;
        }
        return word.substring(from, to);
    }

    private static int plainEnd(String text, int start) {
        int end = start;
        while (end < text.length() && isPlain(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static char[] lowerCased(String text, int start, int end, char[] buffer) {
        char[] target = end - start <= buffer.length ? buffer : new char[end - start];
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            target[i - start] = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return target;
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    private static boolean isWordPart(int c) {
        if (c < 0x80) {
            return isPlain((char) c);
        }
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || WordForm.ignorable(c)
                || WordForm.isApostrophe(c);
    }

    private static boolean isSentenceEnd(char c) {
        return switch (c) {
            case '.', '!', '?', ';', '\u3002', '\uFF01', '\uFF1F', '\u061F', '\u2026' -> true;
            default -> false;
        };
    }
}
