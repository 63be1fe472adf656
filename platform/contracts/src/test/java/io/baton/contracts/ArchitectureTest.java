package io.baton.contracts;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
    private static final JavaClasses CONTRACTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.baton.contracts");

    private static final ArchRule STANDS_ALONE = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "io.baton.contracts..",
                    "com.fasterxml.jackson..",
                    "io.cloudevents..",
                    "jakarta.validation..");

    @Test
    void dependsOnTheJdkJacksonCloudEventsAndValidationOnly() {
        STANDS_ALONE.check(CONTRACTS);
    }

    @Test
    void noticesAnyOtherDependency() {
        JavaClasses fixture = new ClassFileImporter().importClasses(LeansOnATestLibrary.class);

        assertThatThrownBy(() -> STANDS_ALONE.check(fixture))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("net.jqwik.api.Arbitraries");
    }

    @Test
    void theReaderKnowsNoEvent() {
        noClasses()
                .that()
                .resideInAPackage("io.baton.contracts.binding")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.baton.contracts", "io.baton.contracts.contact", "io.baton.contracts.draft")
                .check(CONTRACTS);
        SlicesRuleDefinition.slices()
                .matching("io.baton.contracts.(cases|contact|draft|escalation)..")
                .should()
                .notDependOnEachOther()
                .check(CONTRACTS);
    }

    static Stream<Class<?>> records() {
        return CONTRACTS.stream()
                .filter(type -> type.isRecord() && type.getPackageName().startsWith("io.baton.contracts"))
                .filter(type -> !type.getPackageName().equals("io.baton.contracts.binding"))
                .map(JavaClass::reflect);
    }

    @ParameterizedTest
    @MethodSource("records")
    void recordsHoldCopiesThatNobodyCanChange(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        if (Stream.of(components).noneMatch(ArchitectureTest::isContainer)) {
            return;
        }
        Object valid = RecordArbitraries.of(type).sample();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = changeable(components[i].getAccessor().invoke(valid));
        }
        Object copy = canonical(type).newInstance(values);

        for (int i = 0; i < values.length; i++) {
            if (isContainer(components[i])) {
                Object held = components[i].getAccessor().invoke(copy);
                assertThat(held).isEqualTo(values[i]).isNotSameAs(values[i]);
                assertThatThrownBy(() -> clear(held)).isInstanceOf(UnsupportedOperationException.class);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void recordsHoldNothingThatChanges(Class<?> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            Class<?> held = component.getType();
            assertThat(
                            held.isPrimitive()
                                    || held.isEnum()
                                    || held.isRecord()
                                    || held == EmittedData.class
                                    || held.getName().equals("io.baton.contracts.contact.ContactData")
                                    || isContainer(component)
                                    || held.getName()
                                            .matches(
                                                    "java\\.(lang|math|time|util)\\.(String|Class|Integer|Long|Double|Boolean|BigDecimal|Instant|LocalDate|Duration|UUID)"))
                    .as("%s of %s", component, type)
                    .isTrue();
        }
    }

    private static boolean isContainer(RecordComponent component) {
        return component.getType() == List.class || component.getType() == Map.class;
    }

    private static Object changeable(Object value) {
        return value instanceof List<?> list
                ? new ArrayList<>(list)
                : value instanceof Map<?, ?> map ? new HashMap<>(map) : value;
    }

    private static void clear(Object container) {
        if (container instanceof List<?> list) {
            list.clear();
        } else {
            ((Map<?, ?>) container).clear();
        }
    }

    private static Constructor<?> canonical(Class<?> type) throws NoSuchMethodException {
        return type.getDeclaredConstructor(Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new));
    }

    /** Breaks the rule, to show that it fires. */
    static final class LeansOnATestLibrary {
        Object arbitrary() {
            return Arbitraries.just(1);
        }
    }
}
