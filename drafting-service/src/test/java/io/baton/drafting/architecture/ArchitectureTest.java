package io.baton.drafting.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.baton.drafting");

    @Test
    void domainPackagesKnowNoFramework() {
        DomainRule.of("io.baton.drafting..domain..").check(classes);
    }

    @Test
    void featuresFormNoCycle() {
        slices().matching("io.baton.drafting.(*)..").should().beFreeOfCycles().check(classes);
    }

    @Test
    void theDomainRuleFires() {
        JavaClasses broken = new ClassFileImporter().importPackages("io.baton.drafting.architecture.broken");
        assertThat(DomainRule.of("..broken..").evaluate(broken).hasViolation()).isTrue();
    }
}
