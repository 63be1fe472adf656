package io.baton.routing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.baton.routing.broken.domain.DecidesByTheClock;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.baton.routing");

    private static final ArchRule DOMAIN_IS_PURE = classes()
            .that()
            .resideInAPackage("io.baton.routing..domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java.lang..",
                    "java.math..",
                    "java.time",
                    "java.util..",
                    "io.baton.contracts..",
                    "io.baton.routing..domain..");

    private static final ArchRule DOMAIN_HAS_NO_CLOCK = noClasses()
            .that()
            .resideInAPackage("io.baton.routing..domain..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Random");

    @Test
    void domainDependsOnNothingButItself() {
        DOMAIN_IS_PURE.check(SERVICE);
    }

    @Test
    void domainAsksNoClockAndRollsNoDice() {
        DOMAIN_HAS_NO_CLOCK.check(SERVICE);
    }

    @Test
    void theRulesFireOnABrokenClass() {
        JavaClasses broken = new ClassFileImporter().importClasses(DecidesByTheClock.class);
        assertThat(DOMAIN_IS_PURE.evaluate(broken).hasViolation()).isTrue();
        assertThat(DOMAIN_HAS_NO_CLOCK.evaluate(broken).hasViolation()).isTrue();
    }

    @Test
    void featuresHaveNoCycles() {
        slices().matching("io.baton.routing.(*)..").should().beFreeOfCycles().check(SERVICE);
    }

    @Test
    void dependenciesComeThroughConstructors() {
        fields().should().notBeAnnotatedWith(Inject.class).check(SERVICE);
    }
}
