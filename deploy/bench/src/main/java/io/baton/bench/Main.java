package io.baton.bench;

import io.baton.bench.deadlines.DeadlineBench;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The program behind {@code deploy/bench/run}. */
public final class Main {
    private static final Logger KAFKA = Logger.getLogger("org.apache.kafka");
    private static final int UNUSABLE = 2;

    private Main() {}

    /** Measures and prints; exit code 0 whether aims are reached or not, for they are no gate. */
    public static void main(String[] arguments)
            throws IOException, InterruptedException, ExecutionException, TimeoutException, SQLException {
        KAFKA.setLevel(Level.WARNING);
        BenchOptions options = optionsOf(List.of(arguments));
        System.out.println("Machine: " + Machine.description());
        System.out.println("Services and bare loop: " + Machine.flags());
        if (options.deadlines()) {
            DeadlineBench.run(options.checkout(), options.directory(), options.cases(), options.rounds(), System.out);
        } else {
            Report report = new Report(System.out);
            report.print(new Bench(options, report).run());
        }
    }

    private static BenchOptions optionsOf(List<String> arguments) {
        try {
            return BenchOptions.parse(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(UNUSABLE);
            throw e;
        }
    }
}
