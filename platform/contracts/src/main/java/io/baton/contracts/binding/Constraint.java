package io.baton.contracts.binding;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** One bound on a value that has the right type. */
record Constraint(Predicate<Object> holds, String message) {

    Optional<String> violation(Object value) {
        return holds.test(value) ? Optional.empty() : Optional.of(message);
    }

    static boolean required(RecordComponent component) {
        return component.getAccessor().isAnnotationPresent(NotNull.class);
    }

    static List<Constraint> of(RecordComponent component) {
        List<Constraint> constraints = new ArrayList<>();
        Size size = component.getAccessor().getAnnotation(Size.class);
        if (size != null) {
            constraints.add(size(size));
        }
        Min min = component.getAccessor().getAnnotation(Min.class);
        if (min != null) {
            constraints.add(new Constraint(
                    value -> ((Number) value).longValue() >= min.value(), "must be at least " + min.value()));
        }
        Max max = component.getAccessor().getAnnotation(Max.class);
        if (max != null) {
            constraints.add(new Constraint(
                    value -> ((Number) value).longValue() <= max.value(), "must be at most " + max.value()));
        }
        DecimalMin decimalMin = component.getAccessor().getAnnotation(DecimalMin.class);
        if (decimalMin != null) {
            BigDecimal bound = new BigDecimal(decimalMin.value());
            constraints.add(new Constraint(
                    value -> ((BigDecimal) value).compareTo(bound) >= 0, "must be at least " + decimalMin.value()));
        }
        Pattern pattern = component.getAccessor().getAnnotation(Pattern.class);
        if (pattern != null) {
            Predicate<String> matches =
                    java.util.regex.Pattern.compile(pattern.regexp()).asMatchPredicate();
            constraints.add(new Constraint(value -> matches.test((String) value), pattern.message()));
        }
        return List.copyOf(constraints);
    }

    private static Constraint size(Size size) {
        String bounds = size.min() + " to " + size.max();
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
