package io.baton.bench.deadlines;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Intake's own account of the time in its batches: from their records in memory to everything committed and published. */
final class BatchTimer {
    private static final String SUM = "baton_inbox_batches_seconds_sum";
    private static final String COUNT = "baton_inbox_batches_seconds_count";

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI metrics;

    /** @param intake its address */
    BatchTimer(URI intake) {
        metrics = intake.resolve("/q/metrics");
    }

    /** Batches so far, and the seconds that they took. */
    record Reading(double batches, double seconds) {
        Reading since(Reading earlier) {
            return new Reading(batches - earlier.batches, seconds - earlier.seconds);
        }
    }

    Reading read() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(metrics).build();
        String text = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        return new Reading(value(text, COUNT), value(text, SUM));
    }

    private static double value(String text, String name) {
        return text.lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}
