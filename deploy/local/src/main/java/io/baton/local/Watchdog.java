package io.baton.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Ends the services when this program is gone, even after a kill -9: a shell that waits for the end of its input, which
 * is a pipe that only this program holds, and then kills what the process files name. A graceful end would wait for
 * Kafka, which is gone as well.
 */
final class Watchdog implements AutoCloseable {
    private static final String SCRIPT = "trap '' INT TERM HUP QUIT; read -r line;"
            + " for file in \"$@\"; do [ -f \"$file\" ] && kill -9 \"$(cat \"$file\")\"; rm -f \"$file\"; done";

    private final Process shell;

    private Watchdog(Process shell) {
        this.shell = shell;
    }

    static Watchdog over(DataDirectory data) {
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", SCRIPT, "watchdog"));
        Arrays.stream(Service.values())
                .map(data::processFile)
                .map(Path::toString)
                .forEach(command::add);
        try {
            return new Watchdog(new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the watch without doing anything. */
    @Override
    public void close() {
        shell.destroyForcibly();
    }
}
