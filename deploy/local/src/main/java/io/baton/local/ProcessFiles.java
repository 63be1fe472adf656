package io.baton.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * The files that name the processes of an installation, and what a killed launcher has left running. A process id alone
 * proves nothing, it may be somebody else's by now; so every process bears a mark on its command line.
 */
final class ProcessFiles {
    private ProcessFiles() {}

    /** The argument by which a service of this installation is known; not below {@code baton.}, where services look. */
    static String mark(Path data, Service service) {
        return "-Dio.baton.local=" + data + "/" + service.directory();
    }

    /** Writes the process id, whole or not at all. */
    static void write(Path file, long processId) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        Files.writeString(unfinished, processId + "\n");
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Deletes the file of a process that has ended. */
    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kills the services that an earlier launcher has left running, and waits for their end. */
    static void killLeftovers(DataDirectory data) {
        for (Service service : Service.values()) {
            Path file = data.processFile(service);
            running(file, mark(data.path(), service)).ifPresent(ProcessFiles::kill);
            delete(file);
        }
    }

    /**
     * Kills the PostgreSQL that an earlier launcher has left running on data that is about to be deleted. On data that
     * is kept, the next start stops it in order.
     */
    static void killDatabase(DataDirectory data) {
        Path files = data.path().resolve("postgres").resolve("data");
        running(files.resolve("postmaster.pid"), files.toString()).ifPresent(ProcessFiles::kill);
    }

    private static Optional<ProcessHandle> running(Path file, String mark) {
        try {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            return lines.isEmpty() || !lines.get(0).strip().matches("\\d{1,10}")
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(lines.get(0).strip())).filter(process -> bears(process, mark));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean bears(ProcessHandle process, String mark) {
        return process.info()
                .arguments()
                .filter(arguments -> List.of(arguments).contains(mark))
                .isPresent();
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }
}
