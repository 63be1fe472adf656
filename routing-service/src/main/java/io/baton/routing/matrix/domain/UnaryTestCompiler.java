package io.baton.routing.matrix.domain;

import io.baton.routing.matrix.domain.UnaryTest.Literal;
import io.baton.routing.matrix.domain.UnaryTest.Operator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Turns a unary test into a plain predicate over the values of a fact. A value that is not known satisfies only {@code -}
 * and {@code null}. Of several values one must satisfy the test; {@code not} denies that as a whole.
 */
final class UnaryTestCompiler {
    private static final String BELOW = ".*";

    private final FactType type;

    private UnaryTestCompiler(FactType type) {
        this.type = type;
    }

    static Predicate<Object> compile(String text, FactType type) throws UnaryTestException {
        return new UnaryTestCompiler(type).predicate(UnaryTestParser.parse(text));
    }

    private Predicate<Object> predicate(UnaryTest test) throws UnaryTestException {
        if (test instanceof UnaryTest.AnyOf anyOf) {
            return anyOf(anyOf);
        }
        if (test instanceof UnaryTest.Not not) {
            return not(not);
        }
        if (test instanceof UnaryTest.Comparison comparison) {
            return comparison.operator() == Operator.NOT_EQUAL
                    ? different(typed(comparison.literal()))
                    : oneOfSeveral(comparison(comparison));
        }
        if (test instanceof UnaryTest.Range range) {
            return oneOfSeveral(range(range));
        }
        return test instanceof UnaryTest.Unknown ? value -> value == null : value -> true;
    }

    private Predicate<Object> anyOf(UnaryTest.AnyOf anyOf) throws UnaryTestException {
        List<Predicate<Object>> tests = new ArrayList<>();
        for (UnaryTest each : anyOf.tests()) {
            tests.add(predicate(each));
        }
        return tests.stream().reduce(Predicate::or).orElseThrow();
    }

    private Predicate<Object> not(UnaryTest.Not not) throws UnaryTestException {
        Predicate<Object> inner = predicate(not.test());
        return mentionsUnknown(not.test()) ? inner.negate() : value -> value != null && !inner.test(value);
    }

    private static boolean mentionsUnknown(UnaryTest test) {
        return test instanceof UnaryTest.Unknown
                || test instanceof UnaryTest.AnyOf anyOf
                        && anyOf.tests().stream().anyMatch(UnaryTestCompiler::mentionsUnknown);
    }

    private static Predicate<Object> oneOfSeveral(Predicate<Object> single) {
        return value -> {
            if (value instanceof Collection<?> several) {
                for (Object each : several) {
                    if (single.test(each)) {
                        return true;
                    }
                }
                return false;
            }
            return value != null && single.test(value);
        };
    }

    private Predicate<Object> comparison(UnaryTest.Comparison comparison) throws UnaryTestException {
        Operator operator = comparison.operator();
        Literal literal = comparison.literal();
        Comparable<?> expected = typed(literal);
        if (operator == Operator.EQUAL) {
            return equal(expected);
        }
        requireOrder(literal.offset());
        return switch (operator) {
            case LESS -> value -> compare(value, expected) < 0;
            case AT_MOST -> value -> compare(value, expected) <= 0;
            case GREATER -> value -> compare(value, expected) > 0;
            default -> value -> compare(value, expected) >= 0;
        };
    }

    private static Predicate<Object> different(Comparable<?> expected) {
        Predicate<Object> same = oneOfSeveral(equal(expected));
        return value -> value != null && !same.test(value);
    }

    private static Predicate<Object> equal(Comparable<?> expected) {
        if (!(expected instanceof String text)) {
            return expected::equals;
        }
        if (!text.endsWith(BELOW)) {
            return value -> text.equalsIgnoreCase((String) value);
        }
        String stem = text.substring(0, text.length() - BELOW.length());
        String prefix = stem.toLowerCase(Locale.ROOT) + ".";
        return value -> stem.equalsIgnoreCase((String) value)
                || ((String) value).regionMatches(true, 0, prefix, 0, prefix.length());
    }

    private Predicate<Object> range(UnaryTest.Range range) throws UnaryTestException {
        Comparable<?> low = typed(range.low());
        Comparable<?> high = typed(range.high());
        requireOrder(range.low().offset());
        if (compare(low, high) > 0) {
            throw new UnaryTestException(range.low().offset(), "the range is empty: its low end is above its high end");
        }
        int least = range.lowIncluded() ? 0 : 1;
        int most = range.highIncluded() ? 0 : -1;
        return value -> compare(value, low) >= least && compare(value, high) <= most;
    }

    private void requireOrder(int offset) throws UnaryTestException {
        if (!type.isOrdered()) {
            throw new UnaryTestException(
                    offset, "the fact has no order; allowed are values, a list of them and not(…)");
        }
    }

    private Comparable<?> typed(Literal literal) throws UnaryTestException {
        return type.valueOf(literal.word())
                .orElseThrow(() -> new UnaryTestException(
                        literal.offset(), "'" + literal.word() + "' is not " + type.described()));
    }

    /** Both are values of the same fact type, so of the same class; the sign alone, so that it compares with 1. */
    @SuppressWarnings("unchecked")
    private static int compare(Object value, Comparable<?> other) {
        return Integer.signum(((Comparable<Object>) value).compareTo(other));
    }
}
