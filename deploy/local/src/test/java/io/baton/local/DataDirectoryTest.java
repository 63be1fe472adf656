package io.baton.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
    @TempDir
    Path directory;

    @Test
    void isMadeWhenAbsentAndCanBeHeldAgainAfterwards() {
        Path absent = directory.resolve("a/b");
        DataDirectory.hold(absent).close();

        try (DataDirectory again = DataDirectory.hold(absent)) {
            assertThat(again.logs()).isDirectory();
        }
    }

    @Test
    void isRefusedWhileItIsHeld() {
        try (DataDirectory held = DataDirectory.hold(directory)) {
            assertThatExceptionOfType(LauncherException.class)
                    .isThrownBy(() -> DataDirectory.hold(directory))
                    .withMessageContaining("uses the data directory " + held.path())
                    .satisfies(e -> assertThat(e.exitCode()).isEqualTo(ExitCode.DATA_DIRECTORY));
        }
    }

    @Test
    void isRefusedWhenItIsSomebodyElses() throws IOException {
        Files.writeString(directory.resolve("thesis.txt"), "Chapter 1");

        assertThatExceptionOfType(LauncherException.class)
                .isThrownBy(() -> DataDirectory.hold(directory))
                .withMessageContaining("neither empty nor a data directory of Baton");
        assertThat(directory.resolve("thesis.txt")).exists();
    }

    @Test
    void losesAllButItselfWhenEmptied() throws IOException {
        try (DataDirectory held = DataDirectory.hold(directory)) {
            Files.createDirectories(directory.resolve("kafka/data"));
            Files.writeString(directory.resolve("kafka/data/log"), "x");

            held.empty();

            assertThat(directory.resolve("kafka")).doesNotExist();
            assertThatExceptionOfType(LauncherException.class).isThrownBy(() -> DataDirectory.hold(directory));
        }
        DataDirectory.hold(directory).close();
    }

    @Test
    void isRefusedWhenItIsAFile() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "");

        assertThatExceptionOfType(LauncherException.class)
                .isThrownBy(() -> DataDirectory.hold(file))
                .satisfies(e -> assertThat(e.exitCode()).isEqualTo(ExitCode.DATA_DIRECTORY));
    }
}
