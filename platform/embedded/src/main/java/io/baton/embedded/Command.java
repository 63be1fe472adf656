package io.baton.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A short-lived program of the operating system, run to its end. */
final class Command {

    /** What a program said and how it ended. */
    record Outcome(int exitCode, String output) {
        boolean succeeded() {
            return exitCode == 0;
        }
    }

    private static final int MINUTES = 2;
    private static final int NOT_FOUND = 127;

    private Command() {}

    /** Runs it; a program that is missing ends with exit code 127, as in a shell. */
    static Outcome run(List<String> command) {
        try {
            // A file, not a pipe: a server that a command leaves behind would keep a pipe open.
            Path output = Files.createTempFile("baton-command-", ".out");
            try {
                return new Outcome(run(command, output), Files.readString(output, StandardCharsets.ISO_8859_1));
            } finally {
                Files.deleteIfExists(output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int run(List<String> command, Path output) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        // PostgreSQL's programs take defaults from PG… and answer in the user's language.
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            Files.writeString(output, e.getMessage());
            return NOT_FOUND;
        }
        try {
            if (process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                return process.exitValue();
            }
            throw new IOException(command.get(0) + " has not ended after " + MINUTES + " minutes");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while " + command.get(0) + " was running", e);
        } finally {
            process.destroyForcibly();
        }
    }
}
