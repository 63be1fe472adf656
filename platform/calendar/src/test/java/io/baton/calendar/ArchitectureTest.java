package io.baton.calendar;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final String LIBRARY = "de.focus_shift.jollyday.core..";
    private static final JavaClasses CALENDAR = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.baton.calendar");

    private static final ArchRule STANDS_ALONE = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java.lang..", "java.util..", "java.time..", "io.baton.calendar", LIBRARY)
            .because("business time is arithmetic");

    private static final ArchRule ASKS_NOBODY_FOR_THE_TIME = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock")
            .because("time is an argument");

    @Test
    void dependsOnTheJdkAndTheHolidayLibraryOnly() {
        STANDS_ALONE.check(CALENDAR);
        ASKS_NOBODY_FOR_THE_TIME.check(CALENDAR);
    }

    @Test
    void onlyPublicHolidaysKnowsTheLibrary() {
        noClasses()
                .that()
                .doNotHaveSimpleName("PublicHolidays")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(LIBRARY)
                .check(CALENDAR);
    }

    @Test
    void noticesAClassThatReachesOut() {
        JavaClasses broken = new ClassFileImporter().importClasses(ReachesOut.class);

        assertThat(STANDS_ALONE.evaluate(broken).hasViolation()).isTrue();
        assertThat(ASKS_NOBODY_FOR_THE_TIME.evaluate(broken).hasViolation()).isTrue();
    }

    /** Breaks the rules, to show that they fire. */
    static final class ReachesOut {
        private final File file = new File("calendar");

        Instant now() {
            return file.exists() ? Instant.now() : Instant.EPOCH;
        }
    }
}
