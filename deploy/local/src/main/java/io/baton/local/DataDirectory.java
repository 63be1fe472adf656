package io.baton.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The directory with all data of one installation, held by this program until it is closed or the program ends. The
 * operating system drops the lock of a program that was killed.
 */
final class DataDirectory implements AutoCloseable {
    private static final long SPACE_NEEDED = 512L << 20;
    private static final String LOCK = "baton.lock";
    // A second lock attempt of the same JVM would, on closing its channel, drop the first one's lock as well.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel lock;

    private DataDirectory(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Makes the directory when it is absent, and holds it.
     *
     * @throws LauncherException when another program holds it, when it is somebody else's, cannot be written, or has a
     *     disk that is almost full
     */
    static DataDirectory hold(Path wanted) {
        try {
            Path path = Files.createDirectories(wanted).toRealPath();
            requireOurs(path);
            DataDirectory directory = new DataDirectory(path, lock(path));
            try {
                directory.requireSpace();
                Files.createDirectories(directory.logs());
                return directory;
            } catch (IOException | RuntimeException e) {
                directory.close();
                throw e;
            }
        } catch (IOException e) {
            throw unusable(wanted, e);
        }
    }

    Path path() {
        return path;
    }

    Path logs() {
        return path.resolve("logs");
    }

    /** Where a service writes what it has to say. */
    Path log(Service service) {
        return logs().resolve(service.directory() + ".log");
    }

    /** The file that holds the process id of a running service. */
    Path processFile(Service service) {
        return path.resolve(service.directory() + ".pid");
    }

    /** Deletes everything; only the directory and its lock stay. */
    void empty() {
        try {
            for (Path entry : entries(path)) {
                if (!entry.getFileName().toString().equals(LOCK)) {
                    deleteTree(entry);
                }
            }
            Files.createDirectories(logs());
        } catch (IOException e) {
            throw unusable(path, e);
        }
    }

    /** Whether so little space is left that servers start to fail. */
    boolean isFull() {
        return usableSpace() < 16L << 20;
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            HELD.remove(path);
        }
    }

    private void requireSpace() {
        long usable = usableSpace();
        if (usable < SPACE_NEEDED) {
            throw new LauncherException(
                    ExitCode.DISK_FULL,
                    "The disk of the data directory " + path + " has " + (usable >> 20) + " MiB left; "
                            + (SPACE_NEEDED >> 20) + " MiB are needed to start.");
        }
    }

    private long usableSpace() {
        try {
            return Files.getFileStore(path).getUsableSpace();
        } catch (IOException e) {
            throw unusable(path, e);
        }
    }

    private static FileChannel lock(Path path) throws IOException {
        if (!HELD.add(path)) {
            throw inUse(path, "this one");
        }
        FileChannel channel = null;
        try {
            channel = FileChannel.open(
                    path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                throw inUse(path, Files.readString(path.resolve(LOCK)).strip());
            }
            channel.truncate(0);
            channel.write(StandardCharsets.UTF_8.encode(
                    Long.toString(ProcessHandle.current().pid())));
            return channel;
        } catch (IOException | RuntimeException e) {
            HELD.remove(path);
            if (channel != null) {
                channel.close();
            }
            throw e;
        }
    }

    private static LauncherException inUse(Path path, String holder) {
        return new LauncherException(
                ExitCode.DATA_DIRECTORY,
                "Another run (process " + holder + ") uses the data directory " + path
                        + "; stop it or choose another with --data.");
    }

    private static void requireOurs(Path path) throws IOException {
        if (!Files.exists(path.resolve(LOCK)) && !entries(path).isEmpty()) {
            throw new LauncherException(
                    ExitCode.DATA_DIRECTORY,
                    "The directory " + path
                            + " is neither empty nor a data directory of Baton; choose another with --data.");
        }
    }

    private static LauncherException unusable(Path path, IOException cause) {
        boolean full = String.valueOf(cause.getMessage()).contains("No space left on device");
        return full
                ? new LauncherException(
                        ExitCode.DISK_FULL, "No space is left on the disk of the data directory " + path + ".", cause)
                : new LauncherException(
                        ExitCode.DATA_DIRECTORY,
                        "The data directory " + path + " cannot be used: " + cause.getMessage() + ".",
                        cause);
    }

    private static List<Path> entries(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.toList();
        }
    }

    private static void deleteTree(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
