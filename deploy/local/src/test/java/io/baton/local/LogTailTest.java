package io.baton.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {
    @TempDir
    Path directory;

    @Test
    void showsTheLastLinesWithoutTheFramesOfStackTraces() throws IOException {
        Path log = Files.writeString(directory.resolve("log"), """
                INFO starting
                ERROR failed
                java.lang.IllegalStateException: no policy
                \tat io.baton.Some.method(Some.java:1)
                \t... 9 more

                """);

        assertThat(LogTail.of(log, 2)).containsExactly("ERROR failed", "java.lang.IllegalStateException: no policy");
    }

    @Test
    void hasNothingToShowWithoutALog() throws IOException {
        assertThat(LogTail.of(directory.resolve("absent"), 5)).isEmpty();
    }
}
