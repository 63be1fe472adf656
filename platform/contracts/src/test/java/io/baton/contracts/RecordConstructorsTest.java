package io.baton.contracts;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.baton.contracts.binding.InvalidInputException;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a record's annotations promise about nulls and numbers, its constructor checks, wherever it is called. */
class RecordConstructorsTest {

    static Stream<Arguments> wrongValues() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.baton.contracts")
                        .stream()
                        .filter(JavaClass::isRecord)
                        .map(JavaClass::reflect)
                        .flatMap(RecordConstructorsTest::wrongValues);
    }

    private static Stream<Arguments> wrongValues(Class<?> type) {
        List<RecordComponent> checked = Stream.of(type.getRecordComponents())
                .filter(component -> !wrongValues(component).isEmpty())
                .toList();
        Object valid = checked.isEmpty() ? null : RecordArbitraries.of(type).sample();
        return checked.stream().flatMap(component -> wrongValues(component).stream()
                .map(value -> Arguments.of(type.getSimpleName(), component.getName(), value, valid)));
    }

    /** A null among them stands for an absent value. */
    private static List<Object> wrongValues(RecordComponent component) {
        List<Object> wrong = new ArrayList<>();
        Method accessor = component.getAccessor();
        boolean container = component.getType() == List.class || component.getType() == Map.class;
        if (accessor.isAnnotationPresent(NotNull.class) && !container) {
            wrong.add(null);
        }
        if (accessor.isAnnotationPresent(Min.class)) {
            wrong.add(number(
                    component.getType(), accessor.getAnnotation(Min.class).value() - 1));
        }
        if (accessor.isAnnotationPresent(Max.class)) {
            wrong.add(number(
                    component.getType(), accessor.getAnnotation(Max.class).value() + 1));
        }
        if (accessor.isAnnotationPresent(DecimalMin.class)) {
            double least =
                    Double.parseDouble(accessor.getAnnotation(DecimalMin.class).value());
            wrong.add(number(component.getType(), least - 0.001));
        }
        if (accessor.isAnnotationPresent(DecimalMax.class)) {
            double most =
                    Double.parseDouble(accessor.getAnnotation(DecimalMax.class).value());
            wrong.add(number(component.getType(), most + 0.001));
        }
        return wrong;
    }

    private static Object number(Class<?> type, double value) {
        return type == Integer.class
                ? (Object) (int) value
                : type == Long.class ? (Object) (long) value : type == Double.class ? value : BigDecimal.valueOf(value);
    }

    @ParameterizedTest(name = "{0}.{1} is {2}")
    @MethodSource("wrongValues")
    void refuseWhatTheAnnotationsForbid(String type, String component, Object wrong, Object valid) {
        assertThatThrownBy(() -> with(valid, component, wrong))
                .as("%s.%s", type, component)
                .isInstanceOfAny(
                        NullPointerException.class, IllegalArgumentException.class, InvalidInputException.class)
                .hasMessageContaining(component);
    }

    @Test
    void refuseANumberThatIsNone() {
        assertThatThrownBy(() -> Ranges.between(0, 1, Double.NaN, "confidence"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("confidence must be between 0.0 and 1.0 but is NaN");
    }

    @Test
    void refuseAmountsBeyondAllMeasure() {
        assertThatThrownBy(() -> Decimals.canonical(new BigDecimal("1e999999999")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Object with(Object record, String component, Object value) throws Throwable {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = components[i].getName().equals(component)
                    ? value
                    : components[i].getAccessor().invoke(record);
        }
        Constructor<?> canonical = record.getClass()
                .getDeclaredConstructor(
                        Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        try {
            return canonical.newInstance(values);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
