package io.baton.embedded;

import static io.baton.embedded.ServerStartException.Reason.FAILED;
import static io.baton.embedded.ServerStartException.Reason.NO_SPACE_LEFT;
import static io.baton.embedded.ServerStartException.Reason.PORT_IN_USE;

import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import java.util.Locale;

/** Finds out from what an operating system, PostgreSQL or Kafka says why a start failed. */
final class StartFailure {

    private StartFailure() {}

    /** An exception met while working in the directory. */
    static ServerStartException of(Path directory, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ServerStartException known) {
                return known;
            }
            if (cause instanceof AccessDeniedException || cause instanceof ReadOnlyFileSystemException) {
                return DataDirectory.notWritable(directory, cause);
            }
        }
        return of(directory, failure.toString() + allCauses(failure), failure);
    }

    /** What a program wrote while working in the directory. */
    static ServerStartException of(Path directory, String output) {
        return of(directory, output, null);
    }

    static ServerStartException portInUse(String server, int port) {
        return new ServerStartException(
                PORT_IN_USE, "Port " + port + ", wanted for " + server + ", is used by another program.");
    }

    private static ServerStartException of(Path directory, String output, Throwable cause) {
        String text = output.toLowerCase(Locale.ROOT);
        if (text.contains("no space left on device") || text.contains("disk quota exceeded")) {
            return new ServerStartException(
                    NO_SPACE_LEFT, "No space is left on the disk of the data directory " + directory + ".", cause);
        }
        if (text.contains("permission denied") || text.contains("read-only file system")) {
            return DataDirectory.notWritable(directory, cause);
        }
        if (text.contains("address already in use")) {
            return new ServerStartException(
                    PORT_IN_USE, "The port of the server in " + directory + " is used by another program.", cause);
        }
        return new ServerStartException(
                FAILED, "The server in " + directory + " did not start: " + tellingLine(output), cause);
    }

    private static String allCauses(Throwable failure) {
        StringBuilder text = new StringBuilder();
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            text.append(": ").append(cause);
        }
        return text.toString();
    }

    /** PostgreSQL says more after the line that matters. */
    private static String tellingLine(String output) {
        List<String> lines = output.strip().lines().toList();
        return lines.stream()
                .filter(line -> line.contains("FATAL:") || line.contains("PANIC:") || line.contains(" error: "))
                .findFirst()
                .orElseGet(() -> lines.isEmpty() ? "no message" : lines.get(lines.size() - 1));
    }
}
