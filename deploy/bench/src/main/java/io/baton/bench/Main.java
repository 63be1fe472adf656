package io.baton.bench;

import io.baton.bench.corpus.Corpus;
import io.baton.bench.deadlines.DeadlineBench;
import io.baton.bench.detection.DetectionBench;
import io.baton.bench.training.TrainModels;
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
        if (DetectionOptions.are(List.of(arguments))) {
            detection(understood(DetectionOptions::parse, List.of(arguments)));
            return;
        }
        BenchOptions options = understood(BenchOptions::parse, List.of(arguments));
        System.out.println("Machine: " + Machine.description());
        System.out.println("Services and bare loop: " + Machine.flags());
        if (options.deadlines()) {
            DeadlineBench.run(options.checkout(), options.directory(), options.cases(), options.rounds(), System.out);
        } else {
            Report report = new Report(System.out);
            report.print(new Bench(options, report).run());
        }
    }

    private static void detection(DetectionOptions options) throws IOException {
        Corpus corpus = understood(Corpus::read, options.data());
        if (options.train()) {
            TrainModels.run(options.checkout(), corpus, options.model(), System.out);
        } else {
            DetectionBench.run(corpus, System.out);
        }
    }

    private static <A, R> R understood(Reading<A, R> reading, A argument) throws IOException {
        try {
            return reading.of(argument);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(UNUSABLE);
            throw e;
        }
    }

    /** Something that fails with a sentence for the user. */
    @FunctionalInterface
    private interface Reading<A, R> {
        R of(A argument) throws IOException;
    }
}
