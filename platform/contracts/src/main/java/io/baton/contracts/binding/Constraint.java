package io.baton.contracts.binding;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** One bound on a value that has the right type. */
record Constraint(Predicate<Object> holds, String message) {

    Optional<String> violation(Object value) {
        return holds.test(value) ? Optional.empty() : Optional.of(message);
    }

    static boolean required(RecordComponent component) {
        return component.getAccessor().isAnnotationPresent(NotNull.class);
    }

    /** @throws IllegalArgumentException for an annotation of jakarta.validation that would not be checked */
    static List<Constraint> of(RecordComponent component) {
        return Stream.of(component.getAccessor().getAnnotations())
                .filter(annotation ->
                        annotation.annotationType().getPackageName().equals(NotNull.class.getPackageName()))
                .filter(annotation -> !(annotation instanceof NotNull))
                .map(Constraint::of)
                .toList();
    }

    private static Constraint of(Annotation annotation) {
        if (annotation instanceof Size size) {
            return size(size);
        } else if (annotation instanceof Min min) {
            return atLeast(BigDecimal.valueOf(min.value()));
        } else if (annotation instanceof Max max) {
            return atMost(BigDecimal.valueOf(max.value()));
        } else if (annotation instanceof DecimalMin min && min.inclusive()) {
            return atLeast(new BigDecimal(min.value()));
        } else if (annotation instanceof DecimalMax max && max.inclusive()) {
            return atMost(new BigDecimal(max.value()));
        } else if (annotation instanceof Pattern pattern) {
            Predicate<String> matches =
                    java.util.regex.Pattern.compile(pattern.regexp()).asMatchPredicate();
            return new Constraint(value -> matches.test((String) value), pattern.message());
        }
        throw new IllegalArgumentException("no way to check " + annotation);
    }

    private static Constraint atLeast(BigDecimal bound) {
        return new Constraint(value -> number(value).compareTo(bound) >= 0, "must be at least " + bound);
    }

    private static Constraint atMost(BigDecimal bound) {
        return new Constraint(value -> number(value).compareTo(bound) <= 0, "must be at most " + bound);
    }

    private static BigDecimal number(Object value) {
        if (value instanceof BigDecimal decimal) {
            return decimal;
        }
        return value instanceof Double measured
                ? BigDecimal.valueOf(measured)
                : BigDecimal.valueOf(((Number) value).longValue());
    }

    private static Constraint size(Size size) {
        String bounds = size.max() == Integer.MAX_VALUE ? size.min() + " or more" : size.min() + " to " + size.max();
        return new Constraint(
                value -> {
                    int length = length(value);
                    return length >= size.min() && length <= size.max();
                },
                "must have " + bounds + " characters or elements");
    }

    private static int length(Object value) {
        return value instanceof Collection<?> elements
                ? elements.size()
                : ((String) value).codePointCount(0, ((String) value).length());
    }
}
