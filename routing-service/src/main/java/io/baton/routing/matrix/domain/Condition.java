package io.baton.routing.matrix.domain;

import java.util.function.Predicate;

/**
 * One condition of a rule: a unary test of one fact.
 *
 * @param text as written
 * @param test over the fact's value
 */
public record Condition(Fact fact, String text, Predicate<Object> test) {

    /** What became of a text. */
    public sealed interface Reading {}

    /** The text is a test that fits the fact. */
    public record Compiled(Condition condition) implements Reading {}

    /**
     * The text is refused.
     *
     * @param offset where in the text, from 0
     */
    public record Refused(int offset, String message) implements Reading {}

    /** Compiles a text for a fact. */
    public static Reading read(Fact fact, String text) {
        try {
            return new Compiled(new Condition(fact, text, UnaryTestCompiler.compile(text, fact.type())));
        } catch (UnaryTestException e) {
            return new Refused(e.offset(), e.getMessage());
        }
    }

    /** Holds when one of both holds; both test the same fact. */
    public Condition or(Condition other) {
        return new Condition(fact, text + ", " + other.text, test.or(other.test));
    }

    boolean holds(Facts facts) {
        return test.test(fact.in(facts));
    }
}
