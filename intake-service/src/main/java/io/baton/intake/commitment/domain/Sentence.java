package io.baton.intake.commitment.domain;

import java.util.List;

/** A sentence of a text as tokens; beyond its ends there are empty words, so that readers may look around. */
final class Sentence {
    private static final int MOST_DIGITS = 4;
    private static final int NONE = -1;

    private final String text;
    private final List<Token> tokens;
    private final boolean question;
    private final boolean shouted;

    Sentence(String text, List<Token> tokens, boolean question) {
        this.text = text;
        this.tokens = List.copyOf(tokens);
        this.question = question;
        this.shouted = tokens.stream()
                .noneMatch(token -> token.isLetters() && Character.isLowerCase(text.codePointAt(token.end() - 1)));
    }

    boolean isQuestion() {
        return question;
    }

    /** Whether it is all in capitals. */
    boolean isShouted() {
        return shouted;
    }

    int size() {
        return tokens.size();
    }

    String word(int index) {
        return has(index) ? tokens.get(index).word() : "";
    }

    boolean isLetters(int index) {
        return has(index) && tokens.get(index).isLetters();
    }

    boolean isNumber(int index) {
        return has(index) && tokens.get(index).isNumber();
    }

    /** The value of a number of up to four digits, otherwise negative. */
    int number(int index) {
        return isNumber(index) && word(index).length() <= MOST_DIGITS ? Integer.parseInt(word(index)) : NONE;
    }

    /** Whether nothing stands between a token and the one before. */
    boolean joined(int index) {
        return has(index)
                && has(index - 1)
                && tokens.get(index - 1).end() == tokens.get(index).start();
    }

    /** Where a token begins in the text. */
    int start(int index) {
        return tokens.get(index).start();
    }

    /** Where a token ends in the text, exclusive. */
    int end(int index) {
        return tokens.get(index).end();
    }

    /** What the text says from one token to before another. */
    String quote(int from, int to) {
        return text.substring(start(from), end(to - 1));
    }

    private boolean has(int index) {
        return index >= 0 && index < tokens.size();
    }
}
