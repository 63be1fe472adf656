package io.baton.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Stops a process of ours when this program is gone, even after a kill -9: a shell that waits for the end of its input,
 * which is a pipe that only this program holds.
 */
final class Watchdog {

    private final Process shell;

    private Watchdog(Process shell) {
        this.shell = shell;
    }

    /** Watches over the process; once this program has ended, it gets the signal INT. */
    static Watchdog over(long processId) {
        // Ctrl-C reaches the shell as well; it must not go before this program does.
        String script = "trap '' INT TERM HUP QUIT; read -r line; kill -INT " + processId;
        try {
            return new Watchdog(new ProcessBuilder(List.of("/bin/sh", "-c", script))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void dismiss() {
        shell.destroyForcibly();
    }
}
