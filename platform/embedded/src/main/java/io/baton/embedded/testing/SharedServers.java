package io.baton.embedded.testing;

import io.baton.embedded.EmbeddedServers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The servers of the running tests, in a temporary directory, started on first use. */
final class SharedServers {

    private static Path directory;
    private static EmbeddedServers servers;

    private SharedServers() {}

    static synchronized EmbeddedServers running() {
        if (servers == null) {
            try {
                directory = Files.createTempDirectory("baton-test-");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            servers = EmbeddedServers.start(directory, 0, 0);
        }
        return servers;
    }

    static synchronized void end() {
        if (servers == null) {
            return;
        }
        servers.close();
        servers = null;
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
