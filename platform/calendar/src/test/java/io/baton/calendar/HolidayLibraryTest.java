package io.baton.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The library keeps what it found at its first use: so a class loader in which it was not used before. */
class HolidayLibraryTest {
    private final ClassLoader ownLoader = Thread.currentThread().getContextClassLoader();

    @BeforeEach
    void letTheThreadKnowTheJdkOnly() {
        Thread.currentThread().setContextClassLoader(ClassLoader.getPlatformClassLoader());
    }

    @AfterEach
    void restore() {
        Thread.currentThread().setContextClassLoader(ownLoader);
    }

    @Test
    void isFoundFromAThreadWhoseClassLoaderDoesNotKnowIt() throws Exception {
        try (URLClassLoader fresh = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            Method problemOf =
                    fresh.loadClass(PublicHolidays.class.getName()).getDeclaredMethod("problemOf", String.class);
            problemOf.setAccessible(true);

            assertThat(problemOf.invoke(null, "FR-57")).isEqualTo(Optional.empty());
            assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(ClassLoader.getPlatformClassLoader());
        }
    }

    private static URL[] classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(HolidayLibraryTest::url)
                .toArray(URL[]::new);
    }

    private static URL url(String path) {
        try {
            return new File(path).toURI().toURL();
        } catch (MalformedURLException e) {
            throw new AssertionError(path, e);
        }
    }
}
