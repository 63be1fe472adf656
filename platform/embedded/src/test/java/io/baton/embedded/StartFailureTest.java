package io.baton.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.embedded.ServerStartException.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartFailureTest {

    private static final Path DIRECTORY = Path.of("/data/postgres");

    @ParameterizedTest
    @CsvSource({
        "initdb: error: could not write to file: No space left on device, NO_SPACE_LEFT",
        "FATAL: could not open file: Permission denied, DATA_DIRECTORY_NOT_WRITABLE",
        "could not create directory: Read-only file system, DATA_DIRECTORY_NOT_WRITABLE",
        "could not bind IPv4 address: Address already in use, PORT_IN_USE",
        "something else, FAILED",
    })
    void findsTheReasonInWhatAProgramSays(String output, Reason reason) {
        assertThat(StartFailure.of(DIRECTORY, output).reason()).isEqualTo(reason);
    }

    @Test
    void findsTheReasonInTheCauseOfAnException() {
        Exception full = new IllegalStateException(new IOException("No space left on device"));
        Exception denied = new UncheckedIOException(new AccessDeniedException("/data"));

        assertThat(StartFailure.of(DIRECTORY, full).reason()).isEqualTo(Reason.NO_SPACE_LEFT);
        assertThat(StartFailure.of(DIRECTORY, denied).reason()).isEqualTo(Reason.DATA_DIRECTORY_NOT_WRITABLE);
    }

    @Test
    void passesAKnownFailureOn() {
        ServerStartException known = StartFailure.portInUse("Kafka", 9092);

        assertThat(StartFailure.of(DIRECTORY, new IllegalStateException(known))).isSameAs(known);
    }

    @Test
    void quotesTheLineThatMatters() {
        String output = """
                waiting for server to start.... stopped waiting
                FATAL:  pre-existing shared memory block (key 1, ID 2) is still in use
                HINT:  Terminate any old server processes.
                """;

        assertThat(StartFailure.of(DIRECTORY, output))
                .hasMessage("The server in /data/postgres did not start: "
                        + "FATAL:  pre-existing shared memory block (key 1, ID 2) is still in use");
    }
}
