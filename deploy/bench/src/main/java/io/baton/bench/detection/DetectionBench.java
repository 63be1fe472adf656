package io.baton.bench.detection;

import io.baton.bench.corpus.Corpus;
import io.baton.intake.detection.domain.TextDetection;
import io.baton.intake.policy.ReadTriggerPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Measures the detectors of the policy that comes with Baton and prints the table. */
public final class DetectionBench {
    private DetectionBench() {}

    /** Prints a table in Markdown; data sets that are not there leave their lines out. */
    public static void run(Corpus corpus, PrintStream out) throws IOException {
        TextDetection bundled = bundled();
        out.println("| trigger | measure | rows | figure (95 % interval) | aim | |");
        out.println("|---|---|---|---|---|---|");
        List<TriggerMeasures> all = List.of(
                new ExplicitRequestMeasures(bundled),
                new AbuseMeasures(bundled),
                new SentimentMeasures(bundled),
                new IntentMeasures(bundled),
                new WrittenMeasures(bundled),
                new SpeedMeasures(bundled));
        for (TriggerMeasures measures : all) {
            measures.of(corpus).forEach(row -> out.println(row.line()));
        }
    }

    private static TextDetection bundled() throws IOException {
        try (InputStream policy = ReadTriggerPolicy.class.getResourceAsStream("/trigger-policy.yaml")) {
            return ReadTriggerPolicy.from(new String(policy.readAllBytes(), StandardCharsets.UTF_8), "bundled")
                    .text();
        }
    }
}
