package io.baton.intake.commitment.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Cuts a text into sentences of tokens in one pass. Lines that quote an earlier message ("> ...") are left out. */
final class Sentences {
    private final String text;
    private final Spelling spelling;
    private final List<Sentence> sentences = new ArrayList<>();
    private List<Token> tokens = new ArrayList<>();

    private Sentences(String text, Spelling spelling) {
        this.text = text;
        this.spelling = spelling;
    }

    static List<Sentence> of(String text, Spelling spelling) {
        Sentences sentences = new Sentences(text, spelling);
        sentences.read();
        return sentences.sentences;
    }

    private void read() {
        int at = 0;
        while (at < text.length()) {
            at = startsLine(at) && firstOf(at) == '>' ? lineEnd(at) : next(at);
        }
        endSentence(false);
    }

    private int next(int at) {
        int c = text.codePointAt(at);
        if (c == '\n') {
            if (!continues(at)) {
                endSentence(false);
            }
            return at + 1;
        }
        if (Character.isWhitespace(c)) {
            return at + Character.charCount(c);
        }
        if (c < 0x80 && Token.isDigit((char) c)) {
            return addNumber(at);
        }
        return Character.isLetter(c) ? addWord(at) : addMark(at, c);
    }

    private int addNumber(int start) {
        int end = start;
        while (end < text.length() && Token.isDigit(text.charAt(end))) {
            end++;
        }
        tokens.add(new Token(text.substring(start, end), start, end));
        return end;
    }

    private int addWord(int start) {
        int end = start;
        while (end < text.length() && isWordPart(end)) {
            end += Character.charCount(text.codePointAt(end));
        }
        String word = text.substring(start, end)
                .toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replace('\u2018', '\'')
                .replace('`', '\'');
        for (String part : spelling.parts(word)) {
            tokens.add(new Token(part, start, end));
        }
        return end;
    }

    /** Letters, and apostrophes between letters. */
    private boolean isWordPart(int at) {
        int c = text.codePointAt(at);
        if (c == '\'' || c == '\u2019' || c == '\u2018' || c == '`') {
            return at + 1 < text.length() && Character.isLetter(text.codePointAt(at + 1));
        }
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private int addMark(int at, int c) {
        int end = at + Character.charCount(c);
        switch (c) {
            case '?', '\uFF1F' -> endSentence(true);
            case '!', ';', '\u2026', '\u3002', '\uFF01' -> endSentence(false);
            case '*', '_' -> {}
            case '.' -> {
                if (endsSentence(at)) {
                    endSentence(false);
                } else if (!abbreviates()) {
                    tokens.add(new Token(".", at, end));
                }
            }
            default -> tokens.add(new Token(text.substring(at, end), at, end));
        }
        return end;
    }

    /** A full stop ends a sentence unless it stands within something ("5.30") or after an abbreviation ("5 p.m. today"). */
    private boolean endsSentence(int at) {
        if (at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1))) {
            return Character.isUpperCase(text.charAt(at + 1)) && lastWord().length() > 2;
        }
        if (abbreviates()) {
            return false;
        }
        String last = lastWord();
        boolean dotted = last.length() == 1
                && tokens.size() > 1
                && tokens.get(tokens.size() - 2).word().equals(".");
        return !dotted || Character.isUpperCase(firstOf(at + 1)) || firstOf(at + 1) == 0;
    }

    private boolean abbreviates() {
        return spelling.abbreviations().contains(lastWord());
    }

    private String lastWord() {
        return tokens.isEmpty() ? "" : tokens.get(tokens.size() - 1).word();
    }

    private void endSentence(boolean question) {
        if (!tokens.isEmpty()) {
            sentences.add(new Sentence(text, tokens, question));
            tokens = new ArrayList<>();
        }
    }

    /** A line that was only wrapped goes on in lower case. */
    private boolean continues(int lineBreak) {
        int at = lineBreak + 1;
        return at < text.length() && Character.isLowerCase(text.charAt(at));
    }

    private boolean startsLine(int at) {
        return at == 0 || text.charAt(at - 1) == '\n';
    }

    private int lineEnd(int at) {
        endSentence(false);
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end + 1;
    }

    /** The first character from a place on that is not a blank, within the next few; otherwise none. */
    private char firstOf(int from) {
        for (int at = from; at < Math.min(text.length(), from + 4); at++) {
            if (text.charAt(at) != ' ' && text.charAt(at) != '\r') {
                return text.charAt(at);
            }
        }
        return 0;
    }

    /**
     * How a language is written.
     *
     * @param whole words that stand for several ("won't" is "will" and "not")
     * @param endings endings that stand for a word of their own ("'ll" is "will")
     * @param abbreviations words after which a full stop ends no sentence
     */
    record Spelling(Map<String, List<String>> whole, Map<String, String> endings, Set<String> abbreviations) {

        List<String> parts(String word) {
            List<String> known = whole.get(word);
            if (known != null) {
                return known;
            }
            int apostrophe = word.indexOf('\'');
            return apostrophe < 0 ? List.of(word) : contracted(word, apostrophe);
        }

        private List<String> contracted(String word, int apostrophe) {
            for (int cut = Math.max(1, apostrophe - 1); cut <= apostrophe; cut++) {
                String ending = endings.get(word.substring(cut));
                if (ending != null) {
                    return List.of(word.substring(0, cut), ending);
                }
            }
            return List.of(word);
        }
    }
}
