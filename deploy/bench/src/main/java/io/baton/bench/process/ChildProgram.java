package io.baton.bench.process;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program of this class path in a JVM of its own, which answers lines with lines and ends when its input does. */
public final class ChildProgram implements AutoCloseable {
    /** The line by which the program says that an answer is whole. */
    public static final String DONE = "done";

    private static final long LONGEST_STOP_SECONDS = 40;

    private final String name;
    private final Path log;
    private final Process process;
    private final BufferedReader answers;
    private final Writer questions;

    private ChildProgram(String name, Path log, Process process) {
        this.name = name;
        this.log = log;
        this.process = process;
        this.answers = process.inputReader();
        this.questions = process.outputWriter();
    }

    /** Starts a program; what it writes to its error output goes to the log. */
    public static ChildProgram start(Class<?> program, List<String> jvmFlags, List<String> arguments, Path log)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(String.join(File.separator, System.getProperty("java.home"), "bin", "java"));
        command.addAll(jvmFlags);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(arguments);
        Process process =
                new ProcessBuilder(command).redirectError(log.toFile()).start();
        return new ChildProgram(program.getSimpleName(), log, process);
    }

    /** Its process id. */
    public long pid() {
        return process.pid();
    }

    /** Asks for something and waits for the answer. */
    public Map<String, String> ask(String question) {
        try {
            questions.write(question + "\n");
            questions.flush();
            return answer();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " has ended; see " + log, e);
        }
    }

    /** Waits for an answer: lines {@code key=value} up to {@link #DONE}. */
    public Map<String, String> answer() throws IOException {
        Map<String, String> found = new HashMap<>();
        for (String line = answers.readLine(); !DONE.equals(line); line = answers.readLine()) {
            if (line == null) {
                throw new IOException(name + " has ended; see " + log);
            }
            int equals = line.indexOf('=');
            if (equals > 0) {
                found.put(line.substring(0, equals), line.substring(equals + 1));
            }
        }
        return found;
    }

    @Override
    public void close() {
        try {
            questions.close();
            if (!process.waitFor(LONGEST_STOP_SECONDS, TimeUnit.SECONDS)) {
                process.toHandle().destroyForcibly();
            }
        } catch (IOException alreadyEnded) {
            process.toHandle().destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.toHandle().destroyForcibly();
        }
    }
}
