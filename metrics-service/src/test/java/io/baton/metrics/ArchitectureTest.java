package io.baton.metrics;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.baton.metrics.broken.domain.DecisionThatReadsTheDatabase;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.baton.metrics");

    private static final ArchRule DOMAIN_IS_PURE = classes()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java.lang..",
                    "java.math..",
                    "java.time..",
                    "java.util..",
                    "io.baton.contracts..",
                    "io.baton.metrics..domain..");

    @Test
    void domainDependsOnTheJdkContractsAndDomainsOnly() {
        DOMAIN_IS_PURE.check(SERVICE);
    }

    @Test
    void aDomainThatReadsTheDatabaseIsNoticed() {
        JavaClasses broken = new ClassFileImporter().importClasses(DecisionThatReadsTheDatabase.class);

        assertThatThrownBy(() -> DOMAIN_IS_PURE.check(broken)).isInstanceOf(AssertionError.class);
    }

    @Test
    void featuresDependOnEachOtherInOneDirection() {
        slices().matching("io.baton.metrics.(*)..").should().beFreeOfCycles().check(SERVICE);
    }
}
