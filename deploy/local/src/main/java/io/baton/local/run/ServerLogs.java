package io.baton.local.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Sends what Kafka and its clients log in this program to a file; the screen is for the person. */
final class ServerLogs {
    private static final int LARGEST = 10 << 20;

    private ServerLogs() {}

    /** Silences them until there is a place for them. */
    static void silence() {
        LogManager.getLogManager().reset();
        Logger.getLogger("").setLevel(Level.WARNING);
    }

    /** Writes warnings and worse to {@code launcher.log} in the directory. */
    static void writeTo(Path directory) {
        System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tFT%1$tT.%1$tL %4$s %3$s: %5$s%6$s%n");
        try {
            Handler file = new FileHandler(directory.resolve("launcher.log").toString(), LARGEST, 1, true);
            file.setFormatter(new SimpleFormatter());
            Logger.getLogger("").addHandler(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
