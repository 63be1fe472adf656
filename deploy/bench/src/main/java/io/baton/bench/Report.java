package io.baton.bench;

import io.baton.bench.statistics.Statistics;
import io.baton.local.Service;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Prints results as tables, and for each aim whether it was reached. */
final class Report {
    private static final double RATIO = 0.5;
    private static final double ROUTED_MILLIS = 100;
    private static final double MEBIBYTES = 2_048;
    private static final double SECONDS_TO_READY = 40;

    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    void print(Results results) {
        throughput(results);
        cpu(results);
        latency(results.latency());
        memory(results);
        aims(results);
    }

    /** One line as soon as a round is over. */
    void round(String name, Map<Side, Run> round) {
        line(
                "%-9s %10.0f %10.0f %10.0f %8.2f %8.2f",
                name,
                round.get(Side.BARE).eventsPerSecond(),
                round.get(Side.INTAKE).eventsPerSecond(),
                round.get(Side.WHOLE).eventsPerSecond(),
                Results.ratioToBare(round, Side.INTAKE),
                Results.ratioToBare(round, Side.WHOLE));
    }

    void roundsTitle(int events) {
        line("");
        line("Events a second, %,d events a side and round", events);
        line("%-9s %10s %10s %10s %8s %8s", "round", "a bare", "b intake", "c whole", "b/a", "c/a");
    }

    private void throughput(Results results) {
        line(
                "%-9s %10.0f %10.0f %10.0f %8.2f %8.2f",
                "median",
                results.medianThroughput(Side.BARE),
                results.medianThroughput(Side.INTAKE),
                results.medianThroughput(Side.WHOLE),
                results.medianRatioToBare(Side.INTAKE),
                results.medianRatioToBare(Side.WHOLE));
        line("Records after the rounds: %s", results.records());
    }

    private void cpu(Results results) {
        line("");
        line("CPU seconds for 1 000 contact events, median");
        line("%-22s %10s %10s %10s", "process", "a bare", "b intake", "c whole");
        cpuLine("bare loop", results, Run::usedByBareLoop);
        for (Service service : Service.values()) {
            cpuLine(service.schema(), results, run -> run.used().services().get(service));
        }
        cpuLine("PostgreSQL", results, run -> run.used().postgres());
        cpuLine("launcher with Kafka", results, run -> run.used().kafka());
    }

    private void cpuLine(String process, Results results, ToDoubleFunction<Run> seconds) {
        line(
                "%-22s %10.3f %10.3f %10.3f",
                process,
                medianCpu(results.runs(Side.BARE), seconds),
                medianCpu(results.runs(Side.INTAKE), seconds),
                medianCpu(results.runs(Side.WHOLE), seconds));
    }

    private static double medianCpu(List<Run> runs, ToDoubleFunction<Run> seconds) {
        return Statistics.median(runs.stream()
                .map(run -> run.perThousand(seconds.applyAsDouble(run)))
                .toList());
    }

    private void latency(Latency latency) {
        line("");
        line(
                "Latency in ms from a contact event at %.0f events a second (a quarter of c), %d live escalations",
                latency.eventsPerSecond(), latency.expected());
        line("%-22s %10s %10s %10s", "until", "n", "p50", "p99");
        latencyLine("escalation requested", latency.requested());
        latencyLine("escalation routed", latency.routed());
        latencyLine("draft composed or held", latency.drafted());
    }

    private void latencyLine(String until, List<Double> millis) {
        line(
                "%-22s %10d %10.0f %10.0f",
                until, millis.size(), Statistics.percentile(millis, 50), Statistics.percentile(millis, 99));
    }

    private void memory(Results results) {
        line("");
        line("Memory after the rounds, MiB of proportional set size");
        results.memory().forEach((process, mebibytes) -> line("%-22s %10.0f", process, mebibytes));
        line("%-22s %10.0f", "all", results.totalMemory());
    }

    private void aims(Results results) {
        line("");
        line("Aims");
        double ratio = results.medianRatioToBare(Side.INTAKE);
        aim("b/a at least 0.5", ratio >= RATIO, "%.2f", ratio);
        double routed = Statistics.percentile(results.latency().routed(), 50);
        aim("contact event to routed, p50 below 100 ms", routed < ROUTED_MILLIS, "%.0f ms", routed);
        aim(
                "all processes below 2 GiB after a replay",
                results.totalMemory() < MEBIBYTES,
                "%.0f MiB",
                results.totalMemory());
        aim(
                "ready within 40 s of a built tree",
                results.secondsToReady() <= SECONDS_TO_READY,
                "%.1f s",
                results.secondsToReady());
    }

    private void aim(String aim, boolean reached, String format, double value) {
        line("%-44s %-12s %s", aim, reached ? "reached" : "NOT REACHED", String.format(Locale.ROOT, format, value));
    }

    private void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
        out.flush();
    }
}
