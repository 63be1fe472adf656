package io.baton.bench;

import io.baton.bench.bare.BareLoop;
import io.baton.bench.log.Feeder;
import io.baton.bench.log.LogProgress;
import io.baton.bench.process.ChildProgram;
import io.baton.bench.process.Installation;
import io.baton.bench.statistics.Statistics;
import io.baton.bench.workload.WorkEvent;
import io.baton.bench.workload.Workload;
import io.baton.contracts.Topics;
import io.baton.embedded.LocalPostgres;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/** Measures one after the other: start, throughput in rounds, memory, latency. */
final class Bench {
    private static final int NOT_COUNTED_SECONDS = 3;
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private final BenchOptions options;
    private final Report report;

    Bench(BenchOptions options, Report report) {
        this.options = options;
        this.report = report;
    }

    Results run() throws IOException, InterruptedException, ExecutionException, TimeoutException {
        try (Installation baton = Installation.start(options.checkout(), options.directory(), Map.of());
                LogProgress progress = LogProgress.at(baton.bootstrapServers());
                Feeder feeder = Feeder.to(baton.bootstrapServers())) {
            List<Map<Side, Run>> rounds = rounds(baton, progress, feeder);
            Map<String, Double> memory = baton.memory();
            Map<String, Long> records = progress.sizes(Topics.ALL);
            Latency latency = latency(baton, progress, feeder, quarterOfWhole(rounds));
            return new Results(baton.secondsToReady(), rounds, records, memory, latency);
        }
    }

    private List<Map<Side, Run>> rounds(Installation baton, LogProgress progress, Feeder feeder)
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        try (ChildProgram bare = bareLoop(baton)) {
            bare.answer();
            Rounds rounds = new Rounds(baton, bare, progress, feeder, options.events());
            report.roundsTitle(options.events());
            report.round("(warm-up)", rounds.run(0));
            List<Map<Side, Run>> counted = new ArrayList<>();
            for (int number = 1; number <= options.rounds(); number++) {
                counted.add(rounds.run(number));
                report.round(Integer.toString(number), counted.get(number - 1));
            }
            return counted;
        }
    }

    private static ChildProgram bareLoop(Installation baton) throws IOException {
        String user = "&user=" + LocalPostgres.USER + "&password=" + LocalPostgres.PASSWORD;
        // The schema comes last, so that its name can be appended.
        String url = baton.jdbcUrl().replace("?currentSchema=", "?" + user.substring(1) + "&currentSchema=");
        return ChildProgram.start(
                BareLoop.class,
                Installation.serviceFlags(),
                List.of(baton.bootstrapServers(), url),
                baton.directory().resolve("bare.log"));
    }

    private Latency latency(Installation baton, LogProgress progress, Feeder feeder, double perSecond)
            throws InterruptedException, ExecutionException, TimeoutException {
        List<WorkEvent> work =
                Workload.of("live", (int) (perSecond * (NOT_COUNTED_SECONDS + options.latencySeconds())));
        try (LatencyProbe probe = LatencyProbe.at(baton.bootstrapServers())) {
            Map<String, Long> dueAt = feeder.writeSteadily(Topics.CONTACT_EVENTS, work, perSecond);
            progress.awaitRest(Topics.ALL, LONGEST);
            work.stream()
                    .limit((long) (perSecond * NOT_COUNTED_SECONDS))
                    .forEach(event -> dueAt.remove(event.causationId()));
            return probe.latency(perSecond, dueAt);
        }
    }

    private static double quarterOfWhole(List<Map<Side, Run>> rounds) {
        return Statistics.median(rounds.stream()
                        .map(round -> round.get(Side.WHOLE).eventsPerSecond())
                        .toList())
                / 4;
    }
}
