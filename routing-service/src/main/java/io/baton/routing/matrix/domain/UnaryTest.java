package io.baton.routing.matrix.domain;

import java.util.List;

/** A test of one value, in the manner of DMN's S-FEEL, as it is written. */
sealed interface UnaryTest {

    /** {@code -}: any value, also an unknown one. */
    record Anything() implements UnaryTest {}

    /** {@code a, b}: one of the tests holds. */
    record AnyOf(List<UnaryTest> tests) implements UnaryTest {}

    /** {@code not(a, b)}: none of the tests holds. */
    record Not(UnaryTest test, int offset) implements UnaryTest {}

    /** {@code null}: the value is not known. */
    record Unknown() implements UnaryTest {}

    /** {@code a} or {@code >= a}. */
    record Comparison(Operator operator, Literal literal) implements UnaryTest {}

    /** {@code [a..b]}: a bracket that opens towards its end leaves the end out. */
    record Range(Literal low, boolean lowIncluded, Literal high, boolean highIncluded) implements UnaryTest {}

    /**
     * A value as written.
     *
     * @param offset where it starts, from 0
     */
    record Literal(String word, int offset) {}

    /** A comparison; {@code =} may be left out. */
    enum Operator {
        EQUAL,
        NOT_EQUAL,
        LESS,
        AT_MOST,
        GREATER,
        AT_LEAST
    }
}
