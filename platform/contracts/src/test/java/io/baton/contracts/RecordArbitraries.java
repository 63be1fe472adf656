package io.baton.contracts;

import io.baton.contracts.binding.InvalidInputException;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Valid instances of any record of the contracts, made from its components and their constraints. */
public final class RecordArbitraries {
    private static final long YEAR_2000 = 946_684_800_000_000L;
    private static final long YEAR_2100 = 4_102_444_800_000_000L;

    private static final Map<Class<?>, Arbitrary<?>> KNOWN = new ConcurrentHashMap<>();

    private RecordArbitraries() {}

    @SuppressWarnings("unchecked")
    public static <T> Arbitrary<T> of(Class<T> type) {
        Arbitrary<?> known = KNOWN.get(type);
        if (known == null) {
            known = make(type);
            KNOWN.put(type, known);
        }
        return (Arbitrary<T>) known;
    }

    private static <T> Arbitrary<T> make(Class<T> type) {
        Constructor<T> constructor = canonical(type);
        List<Arbitrary<Object>> components = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Arbitrary<Object> value = value(component.getAnnotatedType(), component.getAccessor());
            boolean required = component.getAccessor().isAnnotationPresent(NotNull.class);
            components.add(required ? value : value.injectNull(0.3));
        }
        return Combinators.combine(components)
                .as(values -> instance(constructor, values))
                .filter(Optional::isPresent)
                .map(Optional::get)
                .withoutEdgeCases();
    }

    private static <T> Constructor<T> canonical(Class<T> type) {
        try {
            return type.getConstructor(Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new AssertionError(type + " is not a public record", e);
        }
    }

    /** Empty where components that are valid one by one are not valid together. */
    private static <T> Optional<T> instance(Constructor<T> constructor, List<Object> values) {
        try {
            return Optional.of(constructor.newInstance(values.toArray()));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof InvalidInputException) {
                return Optional.empty();
            }
            throw new AssertionError(constructor + " refuses " + values, e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Arbitrary<Object> value(AnnotatedType annotated, AnnotatedElement constraints) {
        return (Arbitrary<Object>) (Arbitrary<?>) any(annotated, constraints);
    }

    private static Arbitrary<?> any(AnnotatedType annotated, AnnotatedElement constraints) {
        Type type = annotated.getType();
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            AnnotatedType element = ((AnnotatedParameterizedType) annotated).getAnnotatedActualTypeArguments()[0];
            Size size = constraints.getAnnotation(Size.class);
            return value(element, element)
                    .list()
                    .ofMinSize(size == null ? 0 : size.min())
                    .ofMaxSize(3);
        } else if (type instanceof ParameterizedType generic && generic.getRawType() == Map.class) {
            return Arbitraries.maps(text(1, 10), text(0, 10)).ofMaxSize(3);
        }
        Class<?> raw = (Class<?>) type;
        return raw.isRecord()
                ? of(raw)
                : raw.isEnum() ? Arbitraries.of(raw.getEnumConstants()) : scalar(raw, constraints);
    }

    private static Arbitrary<?> scalar(Class<?> type, AnnotatedElement constraints) {
        if (type == String.class) {
            return string(constraints);
        } else if (type == Integer.class) {
            return Arbitraries.integers().between((int) least(constraints), (int) most(constraints));
        } else if (type == Long.class) {
            return Arbitraries.longs().between(least(constraints), most(constraints));
        } else if (type == Double.class) {
            return Arbitraries.doubles()
                    .between(
                            Double.parseDouble(
                                    constraints.getAnnotation(DecimalMin.class).value()),
                            Double.parseDouble(
                                    constraints.getAnnotation(DecimalMax.class).value()));
        } else if (type == BigDecimal.class) {
            return Arbitraries.bigDecimals()
                    .between(BigDecimal.ZERO, new BigDecimal("999999999"))
                    .ofScale(2);
        } else if (type == Boolean.class) {
            return Arbitraries.of(true, false);
        } else if (type == Instant.class) {
            return Arbitraries.longs()
                    .between(YEAR_2000, YEAR_2100)
                    .map(micros -> Instant.EPOCH.plusSeconds(micros / 1_000_000).plusNanos(micros % 1_000_000 * 1_000));
        } else if (type == LocalDate.class) {
            return Arbitraries.longs().between(0, 40_000).map(LocalDate::ofEpochDay);
        } else if (type == Duration.class) {
            return Arbitraries.longs().between(0, 100_000_000_000L).map(Duration::ofMillis);
        } else if (type == UUID.class) {
            return text(1, 8).map(name -> Uuid5.of(Uuid5.URL_NAMESPACE, name));
        }
        throw new AssertionError("no way to make a " + type);
    }

    private static long least(AnnotatedElement constraints) {
        Min min = constraints.getAnnotation(Min.class);
        return min == null ? Integer.MIN_VALUE : min.value();
    }

    private static long most(AnnotatedElement constraints) {
        Max max = constraints.getAnnotation(Max.class);
        return max == null ? Integer.MAX_VALUE : max.value();
    }

    private static Arbitrary<String> string(AnnotatedElement constraints) {
        Pattern pattern = constraints.getAnnotation(Pattern.class);
        if (pattern != null) {
            return pattern.regexp().equals("[A-Z]{3}")
                    ? Arbitraries.strings().withCharRange('A', 'Z').ofLength(3)
                    : Arbitraries.of(pattern.regexp().split("\\|"));
        }
        Size size = constraints.getAnnotation(Size.class);
        return size == null ? text(0, 20) : text(size.min(), Math.min(size.max(), 20));
    }

    private static Arbitrary<String> text(int shortest, int longest) {
        return Arbitraries.of("a", "Z", "7", " ", "\"", "\\", "<", "{", "\n", "é", "ß", "ع", "漢", "😀")
                .list()
                .ofMinSize(shortest)
                .ofMaxSize(longest)
                .map(characters -> String.join("", characters));
    }
}
