package io.baton.bench.deadlines;

import io.baton.bench.statistics.Statistics;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Prints what deadlines cost, and for each aim whether it was reached. */
final class DeadlineReport {
    private static final double CASES_PER_SECOND = 10_000;
    private static final double MILLIS_PER_TICK = 1;

    private final PrintStream out;

    DeadlineReport(PrintStream out) {
        this.out = out;
    }

    void roundsTitle(int due) {
        line("");
        line("%,d cases due at one tick over %d partitions", due, Ticks.PARTITIONS);
        line("%-9s %-10s %10s %8s %18s %18s", "round", "breaches", "cases/s", "s", "intake CPU s", "PostgreSQL CPU s");
    }

    /** One line as soon as a round is over; the first do not count. */
    void round(int number, Breach breach, DueRun run) {
        line(
                "%-9s %-10s %10.0f %8.3f %18.2f %18.2f",
                number <= 0 ? "(warm-up)" : Integer.toString(number),
                name(breach),
                run.casesPerSecond(),
                run.seconds(),
                run.intake(),
                run.postgres());
    }

    void print(DeadlineResults results) {
        results.due().forEach((breach, runs) -> line("%-9s %-10s %10.0f", "median", name(breach), median(runs)));
        line("Open live cases with a running clock at the end: %,d", results.openCases());
        idle(results.idle());
        line("");
        line("Business-time additions a second, one thread: %,.0f", results.additionsPerSecond());
        line("");
        line("Aims");
        results.due()
                .forEach((breach, runs) -> aim(
                        "cases due at once, " + name(breach) + ": 10 000/s",
                        median(runs) >= CASES_PER_SECOND,
                        "%.0f/s",
                        median(runs)));
        double millis = results.idle().millisPerTick();
        aim("a tick with nothing due: 1 ms a partition", millis < MILLIS_PER_TICK, "%.2f ms", millis);
    }

    private void idle(IdleTicks idle) {
        line("");
        line(
                "Ticks with nothing due: %d on all partitions in %.0f s, in %.0f batches",
                idle.ticks(), idle.seconds(), idle.batches());
        line("%-46s %8.3f", "ms in the batches for a tick of one partition", idle.millisPerTick());
        line("%-46s %8.1f", "intake's CPU, ms a second", idle.intake() * 1_000 / idle.seconds());
        line("%-46s %8.1f", "PostgreSQL's CPU, ms a second", idle.postgres() * 1_000 / idle.seconds());
    }

    private static double median(List<DueRun> runs) {
        return Statistics.median(runs.stream().map(DueRun::casesPerSecond).toList());
    }

    private static String name(Breach breach) {
        return breach.name().toLowerCase(Locale.ROOT);
    }

    private void aim(String aim, boolean reached, String format, double value) {
        line("%-46s %-12s %s", aim, reached ? "reached" : "NOT REACHED", String.format(Locale.ROOT, format, value));
    }

    private void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
        out.flush();
    }
}
