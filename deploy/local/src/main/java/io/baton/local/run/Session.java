package io.baton.local.run;

import io.baton.local.ExitCode;
import io.baton.local.LauncherException;
import io.baton.local.LocalBaton;
import io.baton.local.Options;
import io.baton.local.Service;
import io.baton.local.replay.Replay;
import io.baton.local.replay.ReplayReport;
import io.baton.local.sample.Agents;
import io.baton.local.sample.FeedSample;
import io.baton.local.sample.HalfHour;
import io.baton.local.sample.LiveFeed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

/** One run, from the start of everything to its end. However it ends, the shutdown hook stops what was started. */
final class Session {
    private static final Duration LONGEST_STOP = Duration.ofSeconds(25);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final CommandLine.Run wanted;
    private final Options options;
    private final Screen screen;
    private final AtomicBoolean ending = new AtomicBoolean();
    private volatile LocalBaton baton;

    Session(CommandLine.Run wanted, Options options, Screen screen) {
        this.wanted = wanted;
        this.options = options;
        this.screen = screen;
    }

    /** Does what is wanted; returns when it is done, which without {@code --exit} is never. */
    ExitCode run() {
        wanted.replay().ifPresent(Session::requireReadable);
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        begin();
        if (wanted.replay().isPresent()) {
            ReplayReport report = replay(wanted.replay().get());
            if (wanted.exit()) {
                return report.isComplete() ? ExitCode.OK : ExitCode.UNPROCESSED;
            }
        }
        try (LiveFeed feed = LiveFeed.start(baton, screen.style(), screen::line)) {
            if (!wanted.empty() && wanted.replay().isEmpty()) {
                sample();
            }
            addresses().forEach(screen::line);
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.OK;
    }

    /** Says why it cannot go on and ends the program; the first reason counts. */
    void fail(LauncherException reason) {
        if (ending.compareAndSet(false, true)) {
            screen.endProgress();
            screen.line(screen.style().bad(reason.getMessage()));
        }
        System.exit(reason.exitCode().number());
    }

    private static void requireReadable(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new LauncherException(ExitCode.REPLAY_FAILED, "There is no readable file " + file + ".");
        }
    }

    private void begin() {
        screen.line("Baton keeps its data in " + options.data() + ".");
        long started = System.nanoTime();
        baton = LocalBaton.start(options);
        ServerLogs.writeTo(baton.data().resolve("logs"));
        baton.broken().thenAccept(this::fail);
        screen.line(
                "PostgreSQL and Kafka are ready (" + secondsSince(started) + " s); the services are being started.");
        baton.awaitReady();
        screen.line("All services are ready (" + secondsSince(started) + " s).");
    }

    private void sample() throws InterruptedException {
        screen.line("On duty: " + String.join(", ", onDuty()) + ".");
        screen.line("A sample half-hour of three contact centres, in a minute: case → trigger → decision → draft.");
        HalfHour halfHour = HalfHour.from(Instant.now());
        FeedSample.to(baton, halfHour);
        baton.awaitIdle(PATIENCE);
        long calm = halfHour.expected().values().stream()
                .filter(triggers -> triggers.isEmpty())
                .count();
        screen.line("The half-hour is over: " + halfHour.expected().size() + " cases, of which " + calm
                + " were ordinary work and stayed where they were.");
    }

    private List<String> onDuty() throws InterruptedException {
        try {
            return Agents.of(baton).comeOnline();
        } catch (IOException e) {
            throw new LauncherException(
                    ExitCode.SERVICE_FAILED, "The agents cannot be set online: " + e.getMessage() + ".", e);
        }
    }

    private ReplayReport replay(Path file) {
        Replay.Progress progress = screen::progress;
        Replay replay = wanted.speed().isPresent()
                ? Replay.paced(baton, wanted.speed().getAsDouble(), progress)
                : Replay.fastest(baton, progress);
        ReplayReport report = replay.run(file);
        screen.endProgress();
        report.render().forEach(screen::line);
        return report;
    }

    private List<String> addresses() {
        return List.of(
                "",
                address(Service.INTAKE, "/", "be the customer: open it in a browser, write, and watch"),
                address(Service.INTAKE, "/v1/cases", "cases; POST /v1/events takes contact events"),
                address(Service.ROUTING, "/v1/escalations", "escalations; /v1/queues, /v1/agents, /v1/matrix"),
                address(Service.DRAFTING, "/v1/drafts", "drafts to the customers"),
                address(Service.METRICS, "/v1/metrics", "what it is good for"),
                "Each has /q/openapi and /q/health. Kafka: " + baton.bootstrapServers() + ". PostgreSQL: "
                        + baton.jdbcUrl("intake") + " (baton/baton).",
                "Ctrl-C stops everything.",
                "");
    }

    private String address(Service service, String path, String what) {
        return String.format(
                Locale.ROOT,
                "%-17s %s  %s",
                service.directory(),
                screen.style().strong(String.format(Locale.ROOT, "%-38s", baton.url(service) + path)),
                what);
    }

    /** The shutdown hook; a stop that hangs is cut off, and the next start cleans up. */
    private void stop() {
        ending.set(true);
        LocalBaton running = baton;
        if (running == null) {
            return;
        }
        screen.endProgress();
        screen.line("Stopping.");
        Thread closing = new Thread(running::close, "closing");
        closing.setDaemon(true);
        closing.start();
        try {
            closing.join(LONGEST_STOP.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        screen.line(closing.isAlive() ? "Something did not stop in time." : "Stopped.");
    }

    private static String secondsSince(long started) {
        return String.format(Locale.ROOT, "%.1f", (System.nanoTime() - started) / 1e9);
    }
}
