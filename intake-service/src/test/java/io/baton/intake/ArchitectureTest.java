package io.baton.intake;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.baton.intake");

    private static final ArchRule DOMAIN_STANDS_ALONE = classes()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "java.lang..",
                    "java.util..",
                    "java.time..",
                    "java.math..",
                    "java.text..",
                    "java.nio.charset..",
                    "io.baton.calendar..",
                    "io.baton.contracts..",
                    "jakarta.validation.constraints..",
                    "io.baton.intake..domain.."))
            .because("decisions are pure functions over immutable records");

    private static final ArchRule DOMAIN_ASKS_NOBODY_FOR_THE_TIME = noClasses()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock")
            .because("time is an argument");

    @Test
    void domainsStandAlone() {
        DOMAIN_STANDS_ALONE.check(SERVICE);
        DOMAIN_ASKS_NOBODY_FOR_THE_TIME.check(SERVICE);
    }

    @Test
    void aDomainThatReachesOutIsFound() {
        JavaClasses broken = new ClassFileImporter().importPackages("io.baton.intake.brokenfixture");

        assertThat(DOMAIN_STANDS_ALONE.evaluate(broken).hasViolation()).isTrue();
        assertThat(DOMAIN_ASKS_NOBODY_FOR_THE_TIME.evaluate(broken).hasViolation())
                .isTrue();
    }

    @Test
    void featuresHaveNoCycles() {
        slices().matching("io.baton.intake.(*)..").should().beFreeOfCycles().check(SERVICE);
    }

    @Test
    void theEdgeTouchesNoDatabase() {
        noClasses()
                .that()
                .resideInAPackage("..edge..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..", "io.baton.intake.casefile.."))
                .because("events are taken as long as Kafka is there")
                .check(SERVICE);
    }

    @Test
    void resourcesAndStoresStayInTheirPackage() {
        classes()
                .that()
                .haveNameMatching(".*(Resource|Consumers|Queries|View)")
                .should()
                .notBePublic()
                .check(SERVICE);
    }
}
