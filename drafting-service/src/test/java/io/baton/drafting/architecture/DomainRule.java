package io.baton.drafting.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.lang.ArchRule;

/** What domain packages may depend on. */
final class DomainRule {

    private DomainRule() {}

    static ArchRule of(String domainPackages) {
        return classes()
                .that()
                .resideInAPackage(domainPackages)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java.lang..",
                        "java.math..",
                        "java.text..",
                        "java.time..",
                        "java.util..",
                        "jakarta.validation.constraints..",
                        "io.baton.contracts..",
                        "io.baton.drafting..domain..");
    }
}
