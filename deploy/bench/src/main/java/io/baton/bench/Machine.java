package io.baton.bench;

import io.baton.bench.process.Installation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What the figures depend on. */
final class Machine {
    private static final double KIBIBYTES_PER_GIBIBYTE = 1 << 20;

    private Machine() {}

    static String description() throws IOException {
        return String.format(
                Locale.ROOT,
                "%d cores, %.0f GiB, %s %s, JDK %s",
                Runtime.getRuntime().availableProcessors(),
                gibibytes(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.version());
    }

    static String flags() {
        String overriding = System.getenv("_JAVA_OPTIONS");
        return String.join(" ", Installation.serviceFlags())
                + (overriding == null ? "" : ", overridden by _JAVA_OPTIONS=" + overriding);
    }

    private static double gibibytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/meminfo")).stream()
                .filter(line -> line.startsWith("MemTotal:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D+", "")) / KIBIBYTES_PER_GIBIBYTE)
                .findFirst()
                .orElse(Double.NaN);
    }
}
