package io.baton.routing.matrix.domain;

import io.baton.routing.matrix.domain.UnaryTest.Literal;
import io.baton.routing.matrix.domain.UnaryTest.Operator;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads unary tests.
 *
 * <pre>
 * tests      = "-" | test { "," test }
 * test       = "not" "(" test { "," test } ")" | range | [ operator ] literal | "null"
 * range      = ( "[" | "(" | "]" ) literal ".." literal ( "]" | ")" | "[" )
 * operator   = "=" | "!=" | "&lt;" | "&lt;=" | "&gt;" | "&gt;="
 * literal    = word of letters, digits and _ - . * / + | text in double quotes
 * </pre>
 */
final class UnaryTestParser {
    private static final int DEEPEST = 8;

    private final String text;
    private int at;
    private int depth;

    private UnaryTestParser(String text) {
        this.text = text;
    }

    static UnaryTest parse(String text) throws UnaryTestException {
        return new UnaryTestParser(text).whole();
    }

    private UnaryTest whole() throws UnaryTestException {
        skipSpace();
        if (text.substring(at).strip().equals("-")) {
            return new UnaryTest.Anything();
        }
        UnaryTest tests = tests();
        if (at < text.length()) {
            throw problem("is not expected here; a comma separates tests");
        }
        return tests;
    }

    private UnaryTest tests() throws UnaryTestException {
        List<UnaryTest> tests = new ArrayList<>();
        do {
            tests.add(test());
        } while (take(","));
        return tests.size() == 1 ? tests.get(0) : new UnaryTest.AnyOf(List.copyOf(tests));
    }

    private UnaryTest test() throws UnaryTestException {
        skipSpace();
        int start = at;
        if (takeNot()) {
            return not(start);
        }
        if (peek("[") || peek("(") || peek("]")) {
            return range();
        }
        Operator operator = operator();
        boolean bare = at == start;
        skipSpace();
        boolean quoted = peek("\"");
        Literal literal = literal();
        return bare && !quoted && literal.word().equals("null")
                ? new UnaryTest.Unknown()
                : new UnaryTest.Comparison(operator, literal);
    }

    private UnaryTest not(int start) throws UnaryTestException {
        if (++depth > DEEPEST) {
            throw new UnaryTestException(start, "is nested too deeply");
        }
        UnaryTest inner = tests();
        expect(")");
        depth--;
        return new UnaryTest.Not(inner, start);
    }

    private UnaryTest range() throws UnaryTestException {
        boolean lowIncluded = text.charAt(at++) == '[';
        Literal low = literal();
        expect("..");
        Literal high = literal();
        skipSpace();
        if (!peek("]") && !peek(")") && !peek("[")) {
            throw problem("is not expected here; a range ends with ] or )");
        }
        boolean highIncluded = text.charAt(at++) == ']';
        skipSpace();
        return new UnaryTest.Range(low, lowIncluded, high, highIncluded);
    }

    private Operator operator() {
        if (take("<=")) {
            return Operator.AT_MOST;
        }
        if (take(">=")) {
            return Operator.AT_LEAST;
        }
        if (take("!=")) {
            return Operator.NOT_EQUAL;
        }
        if (take("<")) {
            return Operator.LESS;
        }
        if (take(">")) {
            return Operator.GREATER;
        }
        take("=");
        return Operator.EQUAL;
    }

    private Literal literal() throws UnaryTestException {
        skipSpace();
        int start = at;
        if (peek("\"")) {
            return quoted(start);
        }
        while (at < text.length() && isPartOfWord(text.charAt(at)) && !peek("..")) {
            at++;
        }
        if (at == start) {
            throw problem("stands where a value is expected");
        }
        Literal word = new Literal(text.substring(start, at), start);
        skipSpace();
        return word;
    }

    private Literal quoted(int start) throws UnaryTestException {
        int end = text.indexOf('"', start + 1);
        if (end < 0) {
            throw new UnaryTestException(start, "opens a quote that is not closed");
        }
        at = end + 1;
        skipSpace();
        return new Literal(text.substring(start + 1, end), start);
    }

    /** {@code not} is a word of its own only before a parenthesis. */
    private boolean takeNot() {
        int before = at;
        if (take("not") && take("(")) {
            return true;
        }
        at = before;
        return false;
    }

    private static boolean isPartOfWord(char c) {
        return Character.isLetterOrDigit(c) || "_-.*/+".indexOf(c) >= 0;
    }

    private void expect(String token) throws UnaryTestException {
        skipSpace();
        if (!take(token)) {
            throw problem("is not expected here; " + token + " is");
        }
        skipSpace();
    }

    private boolean take(String token) {
        if (!peek(token)) {
            return false;
        }
        at += token.length();
        skipSpace();
        return true;
    }

    private boolean peek(String token) {
        return text.startsWith(token, at);
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private UnaryTestException problem(String message) {
        String found = at < text.length() ? "'" + text.charAt(at) + "'" : "the end";
        return new UnaryTestException(at, found + " " + message);
    }
}
