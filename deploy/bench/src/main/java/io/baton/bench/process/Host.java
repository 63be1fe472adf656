package io.baton.bench.process;

import io.baton.local.LocalBaton;
import io.baton.local.Options;
import io.baton.local.Service;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Runs a Baton in a process of its own, so that what the benchmark itself uses is not taken for the broker's. */
final class Host {
    private Host() {}

    /** @param arguments the checkout and the data directory, then {@code NAME=value} for the environment of the services */
    public static void main(String[] arguments) throws IOException {
        Options options = Options.of(Path.of(arguments[0]), Path.of(arguments[1]))
                .onFreePorts()
                .withFresh(true)
                .withEnvironment(environment(List.of(arguments).subList(2, arguments.length)))
                .telling(System.err::println);
        long started = System.nanoTime();
        try (LocalBaton baton = LocalBaton.start(options)) {
            baton.awaitReady();
            describe(baton, (System.nanoTime() - started) / 1e9, System.out);
            while (System.in.read() >= 0) {
                // It runs until the end of its input, which is also that of a killed parent.
            }
        }
    }

    private static Map<String, String> environment(List<String> assignments) {
        return assignments.stream()
                .map(assignment -> assignment.split("=", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }

    private static void describe(LocalBaton baton, double seconds, PrintStream out) throws IOException {
        out.println("bootstrap=" + baton.bootstrapServers());
        out.println("intake=" + baton.url(Service.INTAKE));
        out.println("jdbc=" + baton.jdbcUrl(""));
        out.println("seconds=" + String.format(Locale.ROOT, "%.1f", seconds));
        out.println("postgres="
                + Files.readAllLines(baton.data().resolve("postgres/data/postmaster.pid"))
                        .get(0)
                        .strip());
        for (Service service : Service.values()) {
            out.println(service + "=" + baton.pid(service).orElseThrow());
        }
        out.println(ChildProgram.DONE);
        out.flush();
    }
}
