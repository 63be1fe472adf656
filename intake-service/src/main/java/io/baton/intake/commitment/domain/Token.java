package io.baton.intake.commitment.domain;

/**
 * A word, a number or a mark of a text.
 *
 * @param word in lower case with straight apostrophes; digits as written; a mark as itself
 * @param start where it begins in the text
 * @param end where it ends in the text, exclusive
 */
record Token(String word, int start, int end) {
    boolean isNumber() {
        return isDigit(word.charAt(0));
    }

    boolean isLetters() {
        return Character.isLetter(word.codePointAt(0));
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
