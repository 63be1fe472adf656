package io.baton.bench.deadlines;

import io.baton.bench.log.Feeder;
import io.baton.bench.log.LogProgress;
import io.baton.bench.process.ChildProgram;
import io.baton.bench.process.CpuSeconds;
import io.baton.bench.process.Installation;
import io.baton.bench.process.Signals;
import io.baton.contracts.Topics;
import io.baton.embedded.LocalPostgres;
import io.baton.local.Service;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Measures what deadlines cost intake while the other services are halted. */
public final class DeadlineBench {
    private static final List<String> EFFECTS = List.of(Topics.CASE_EVENTS, Topics.ESCALATION_REQUESTS);
    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final int DUE_SHARE = 10;
    /** Rounds until the JVM has compiled what a service that has run for hours has compiled. */
    private static final int WARM_UP = 3;

    private static final int IDLE_SECONDS = 40;
    private static final int SHORTLY_BEFORE_MILLIS = 500;
    private static final String OPEN =
            "select count(*) from cases where status = 'OPEN' and not historic and next_due > now()";

    private final Installation baton;
    private final Feeder feeder;
    private final LogProgress progress;
    private final Ticks ticks;
    private final DeadlineReport report;

    private DeadlineBench(Installation baton, Feeder feeder, LogProgress progress, Ticks ticks, DeadlineReport report) {
        this.baton = baton;
        this.feeder = feeder;
        this.progress = progress;
        this.ticks = ticks;
        this.report = report;
    }

    /**
     * Measures and prints.
     *
     * @param checkout the built source tree
     * @param directory for data and logs
     * @param cases that are open, a tenth of which is due at a time
     * @param rounds that count, after those that do not
     */
    public static void run(Path checkout, Path directory, int cases, int rounds, PrintStream out)
            throws IOException, InterruptedException, ExecutionException, TimeoutException, SQLException {
        Files.createDirectories(directory);
        Path policy = DeadlinePolicy.write(checkout, directory);
        DeadlineReport report = new DeadlineReport(out);
        try (Installation baton = Installation.start(
                        checkout, directory, Map.of("BATON_INTAKE_TRIGGER_POLICY", policy.toString()));
                LogProgress progress = LogProgress.at(baton.bootstrapServers());
                Feeder feeder = Feeder.to(baton.bootstrapServers());
                Ticks ticks = Ticks.at(baton.bootstrapServers())) {
            DeadlineBench bench = new DeadlineBench(baton, feeder, progress, ticks, report);
            report.print(bench.alone(cases, rounds));
        }
    }

    private DeadlineResults alone(int cases, int rounds)
            throws IOException, InterruptedException, ExecutionException, TimeoutException, SQLException {
        List<Long> others = new ArrayList<>(baton.services());
        others.remove(baton.pid(Service.INTAKE));
        Signals.halt(others);
        try {
            return measure(cases, rounds);
        } finally {
            Signals.goOn(others);
        }
    }

    private DeadlineResults measure(int cases, int rounds)
            throws IOException, InterruptedException, ExecutionException, TimeoutException, SQLException {
        int due = cases / DUE_SHARE;
        OpenCaseFeed feed = new OpenCaseFeed(feeder, progress);
        feed.open("open", cases - due);
        Map<Breach, List<DueRun>> runs = new EnumMap<>(Breach.class);
        report.roundsTitle(due);
        for (int round = 1 - WARM_UP; round <= rounds; round++) {
            for (Breach breach : Breach.values()) {
                DueRun run = due(feed.openDue(breach + "-" + round, due, breach), due, breach);
                report.round(round, breach, run);
                if (round > 0) {
                    runs.computeIfAbsent(breach, first -> new ArrayList<>()).add(run);
                }
            }
        }
        return new DeadlineResults(openCases(), runs, idle(), additions());
    }

    private DueRun due(Instant moment, int cases, Breach breach)
            throws InterruptedException, ExecutionException, TimeoutException {
        Map<String, Long> recordsBefore = progress.sizes(EFFECTS);
        TimeUnit.MILLISECONDS.sleep(Duration.between(Instant.now(), moment).toMillis() - SHORTLY_BEFORE_MILLIS);
        CpuSeconds before = baton.used();
        Ticks.Found tick = ticks.firstAfter(moment);
        progress.awaitRead(new LogProgress.Work(List.of(Topics.CONTACT_EVENTS), tick.ends()), LONGEST);
        double seconds = Duration.between(tick.appendedAt(), Instant.now()).toMillis() / 1_000.0;
        CpuSeconds used = baton.used().since(before);
        Map<String, Long> records = progress.sizes(EFFECTS);
        require(records, recordsBefore, Topics.CASE_EVENTS, cases * breach.caseEvents());
        require(records, recordsBefore, Topics.ESCALATION_REQUESTS, cases * breach.requests());
        return new DueRun(cases, seconds, used.services().get(Service.INTAKE), used.postgres());
    }

    private static void require(Map<String, Long> now, Map<String, Long> before, String topic, int expected) {
        if (now.get(topic) - before.get(topic) != expected) {
            throw new IllegalStateException(
                    "%d events came on %s, not %d".formatted(now.get(topic) - before.get(topic), topic, expected));
        }
    }

    private IdleTicks idle() throws IOException, InterruptedException, ExecutionException {
        BatchTimer timer = new BatchTimer(baton.intake());
        timer.read();
        TimeUnit.SECONDS.sleep(3);
        long start = System.nanoTime();
        long ticksBefore = progress.sizes(List.of(Topics.CONTACT_EVENTS)).get(Topics.CONTACT_EVENTS);
        CpuSeconds before = baton.used();
        BatchTimer.Reading first = timer.read();
        TimeUnit.SECONDS.sleep(IDLE_SECONDS);
        BatchTimer.Reading spent = timer.read().since(first);
        CpuSeconds used = baton.used().since(before);
        long ticked = progress.sizes(List.of(Topics.CONTACT_EVENTS)).get(Topics.CONTACT_EVENTS) - ticksBefore;
        return new IdleTicks(
                (System.nanoTime() - start) / 1e9,
                ticked,
                spent.batches(),
                spent.seconds(),
                used.services().get(Service.INTAKE),
                used.postgres());
    }

    private long openCases() throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        baton.jdbcUrl() + "intake", LocalPostgres.USER, LocalPostgres.PASSWORD);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(OPEN)) {
            row.next();
            return row.getLong(1);
        }
    }

    private double additions() throws IOException {
        try (ChildProgram program = ChildProgram.start(
                Additions.class,
                Installation.serviceFlags(),
                List.of(),
                baton.directory().resolve("additions.log"))) {
            return Double.parseDouble(program.answer().get("perSecond"));
        }
    }
}
