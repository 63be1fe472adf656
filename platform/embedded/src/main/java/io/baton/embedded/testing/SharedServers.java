package io.baton.embedded.testing;

import io.baton.embedded.EmbeddedServers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The servers of this JVM's tests, started on first use. */
final class SharedServers {

    private static EmbeddedServers servers;

    private SharedServers() {}

    static synchronized EmbeddedServers running() {
        if (servers == null) {
            servers = start();
        }
        return servers;
    }

    private static EmbeddedServers start() {
        try {
            Path directory = Files.createTempDirectory("baton-test-");
            EmbeddedServers started = EmbeddedServers.start(directory, 0, 0);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(started, directory), "baton-test-servers"));
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void end(EmbeddedServers servers, Path directory) {
        servers.close();
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
