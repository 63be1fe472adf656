package io.baton.local.replay;

import io.baton.local.ExitCode;
import io.baton.local.LauncherException;
import io.baton.local.LocalBaton;
import io.baton.local.Service;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Feeds a file of CloudEvents, one JSON a line, to a running Baton and waits until it has been processed. */
public final class Replay {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final LocalBaton baton;
    private final Pace pace;
    private final Progress progress;

    private Replay(LocalBaton baton, Pace pace, Progress progress) {
        this.baton = baton;
        this.pace = pace;
        this.progress = progress;
    }

    /** Is told how far a replay is. */
    @FunctionalInterface
    public interface Progress {
        /**
         * After some lines.
         *
         * @param done share of the file that has been delivered, 0 to 1
         * @param lines that have been delivered
         */
        void at(double done, long lines);
    }

    /** A replay as fast as intake takes it. */
    public static Replay fastest(LocalBaton baton, Progress progress) {
        return new Replay(baton, Pace.fastest(), progress);
    }

    /** A replay so many times as fast as it happened, by the times of the events; more than 0. */
    public static Replay paced(LocalBaton baton, double speed, Progress progress) {
        return new Replay(baton, Pace.times(speed), progress);
    }

    /**
     * Feeds the file, marks its end, and waits until all of it has been processed.
     *
     * @throws LauncherException when the file cannot be read or a service does not answer
     */
    public ReplayReport run(Path path) {
        long eventsBefore = Figures.eventsOf(baton);
        long started = System.nanoTime();
        Delivery delivery = deliver(path);
        boolean idle = baton.awaitIdle(PATIENCE);
        Duration took = Duration.ofNanos(System.nanoTime() - started);
        Figures figures = Figures.of(baton);
        return new ReplayReport(
                path.getFileName().toString(),
                delivery.lines(),
                delivery.accepted(),
                delivery.refusals(),
                delivery.accepted() - (figures.events() - eventsBefore),
                figures,
                idle,
                took);
    }

    private Delivery deliver(Path path) {
        Delivery delivery = new Delivery(new IntakeEdge(baton.url(Service.INTAKE)));
        try (EventFile file = EventFile.open(path)) {
            Optional<EventLine> line = file.next();
            while (line.isPresent()) {
                keepPace(line.get(), delivery);
                delivery.add(line.get());
                progress.at((double) line.get().end() / Math.max(1, file.size()), delivery.lines());
                line = file.next();
            }
            delivery.flush();
            delivery.latest().ifPresent(latest -> EndMarks.write(baton.bootstrapServers(), file.fingerprint(), latest));
            progress.at(1, delivery.lines());
            return delivery;
        } catch (IOException e) {
            throw new LauncherException(
                    ExitCode.REPLAY_FAILED, "The file " + path + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    private void keepPace(EventLine line, Delivery delivery) {
        Duration wait = pace.wait(line.time(), System.nanoTime());
        if (wait.isZero()) {
            return;
        }
        delivery.flush();
        try {
            TimeUnit.NANOSECONDS.sleep(pace.wait(line.time(), System.nanoTime()).toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherException(ExitCode.REPLAY_FAILED, "Interrupted while events were being sent.", e);
        }
    }
}
