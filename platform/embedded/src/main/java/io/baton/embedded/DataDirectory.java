package io.baton.embedded;

import static io.baton.embedded.ServerStartException.Reason.DATA_DIRECTORY_IN_USE;
import static io.baton.embedded.ServerStartException.Reason.DATA_DIRECTORY_NOT_WRITABLE;
import static io.baton.embedded.ServerStartException.Reason.FAILED;
import static io.baton.embedded.ServerStartException.Reason.NO_SPACE_LEFT;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A server's directory, held by this program until it is released or the program ends. Without the lock, two programs
 * could each take the other's server for a leftover.
 */
final class DataDirectory {

    private static final long SPACE_NEEDED = 128L << 20;
    private static final long NEARLY_NOTHING = 16L << 20;
    // A second lock attempt of the same JVM would, on closing its channel, drop the first one's lock as well.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel lock;

    private DataDirectory(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    static DataDirectory hold(Path directory) {
        Path path = create(directory);
        requireSpace(path);
        if (!HELD.add(path)) {
            throw inUse(path);
        }
        try {
            return new DataDirectory(path, lock(path));
        } catch (ServerStartException e) {
            HELD.remove(path);
            throw e;
        }
    }

    Path path() {
        return path;
    }

    void release() {
        try {
            lock.close();
        } catch (IOException e) {
            throw notWritable(path, e);
        } finally {
            HELD.remove(path);
        }
    }

    /** Whether a server that has just failed has failed for want of space. */
    static boolean isFull(Path path) {
        try {
            return Files.getFileStore(path).getUsableSpace() < NEARLY_NOTHING;
        } catch (IOException e) {
            return false;
        }
    }

    static ServerStartException notWritable(Path path, Throwable cause) {
        return new ServerStartException(
                DATA_DIRECTORY_NOT_WRITABLE, "The data directory " + path + " cannot be written.", cause);
    }

    private static Path create(Path directory) {
        try {
            return Files.createDirectories(directory.toAbsolutePath()).toRealPath();
        } catch (IOException e) {
            ServerStartException failure = StartFailure.of(directory, e);
            throw failure.reason() == FAILED ? notWritable(directory, e) : failure;
        }
    }

    private static void requireSpace(Path path) {
        try {
            long free = Files.getFileStore(path).getUsableSpace();
            if (free < SPACE_NEEDED) {
                throw new ServerStartException(
                        NO_SPACE_LEFT,
                        "The disk of the data directory " + path + " has " + (free >> 20) + " MiB left; "
                                + (SPACE_NEEDED >> 20) + " MiB are needed to start.");
            }
        } catch (IOException e) {
            throw StartFailure.of(path, e);
        }
    }

    private static FileChannel lock(Path path) {
        try {
            FileChannel channel =
                    FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                throw inUse(path);
            }
            return channel;
        } catch (IOException e) {
            throw StartFailure.of(path, e);
        }
    }

    private static ServerStartException inUse(Path path) {
        return new ServerStartException(
                DATA_DIRECTORY_IN_USE, "Another running program uses the data directory " + path + ".");
    }
}
