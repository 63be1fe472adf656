package io.baton.local;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Keeps one service running: starts it, notices when it is ready and when it has ended, and starts it again. One thread
 * of its own does all of it.
 */
final class ServiceSupervisor {
    private static final long POLL_MILLIS = 200;
    private static final int LINES_SHOWN = 12;
    private static final Duration GRACE = Duration.ofSeconds(8);

    private final ServiceCommand command;
    private final URI address;
    private final HealthProbe probe;
    private final Consumer<String> says;
    private final CompletableFuture<Void> firstReady = new CompletableFuture<>();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread;
    private volatile Process process;
    private volatile boolean ready;

    ServiceSupervisor(ServiceCommand command, URI address, HealthProbe probe, Consumer<String> says) {
        this.command = command;
        this.address = address;
        this.probe = probe;
        this.says = says;
        this.thread = new Thread(this::supervise, "supervisor-" + name());
        this.thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** Completes when the service is ready for the first time; fails with a LauncherException when it never will be. */
    CompletableFuture<Void> firstReady() {
        return firstReady;
    }

    /** Whether its running process has answered that it is ready. */
    boolean isReady() {
        return ready;
    }

    /** The running process; empty between two of them. */
    Optional<ProcessHandle> running() {
        return Optional.ofNullable(process).filter(Process::isAlive).map(Process::toHandle);
    }

    /** Asks the service to end; it is not started again. */
    void beginStop() {
        stopping.countDown();
        // Not Process.destroy(), which closes the pipes as well.
        running().ifPresent(ProcessHandle::destroy);
    }

    /** Waits for its end after {@link #beginStop()}, and forces it when it takes too long. */
    void finishStop() throws InterruptedException {
        thread.join(GRACE.toMillis());
        running().ifPresent(ProcessHandle::destroyForcibly);
        thread.join(GRACE.toMillis());
    }

    private void supervise() {
        RestartBackoff backoff = RestartBackoff.initial();
        try {
            while (!stopping.await(backoff.delay().toMillis(), TimeUnit.MILLISECONDS)) {
                Duration readyFor = runOnce();
                if (stopping.getCount() == 0) {
                    return;
                }
                backoff = backoff.afterEnd(readyFor);
                if (backoff.isHopeless() || isDiskFull(readyFor)) {
                    firstReady.completeExceptionally(failure());
                    return;
                }
                says.accept(name() + " has ended (exit code " + process.exitValue() + "); starting it again in "
                        + backoff.delay().toSeconds() + " s.");
            }
        } catch (IOException e) {
            firstReady.completeExceptionally(new LauncherException(
                    ExitCode.SERVICE_FAILED, name() + " cannot be started: " + e.getMessage(), e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Runs the service until it ends; for how long it was ready, or null. */
    private Duration runOnce() throws IOException, InterruptedException {
        process = command.start();
        try {
            if (stopping.getCount() == 0) {
                process.toHandle().destroy();
            }
            long readySince = awaitReady();
            process.waitFor();
            return ready ? Duration.ofNanos(System.nanoTime() - readySince) : null;
        } finally {
            ready = false;
            ProcessFiles.delete(command.data().processFile(command.service()));
        }
    }

    private long awaitReady() throws InterruptedException {
        while (process.isAlive()) {
            if (probe.isReady(address)) {
                ready = true;
                if (!firstReady.complete(null)) {
                    says.accept(name() + " is ready again (process " + process.pid() + ").");
                }
                break;
            }
            process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS);
        }
        return System.nanoTime();
    }

    private boolean isDiskFull(Duration readyFor) throws IOException {
        return readyFor == null && !firstReady.isDone() && saysDiskFull(lastLines());
    }

    private LauncherException failure() throws IOException {
        List<String> lines = lastLines();
        if (saysDiskFull(lines)) {
            return new LauncherException(
                    ExitCode.DISK_FULL,
                    "No space is left on the disk of the data directory "
                            + command.data().path() + ".");
        }
        return new LauncherException(
                ExitCode.SERVICE_FAILED,
                name() + " has ended again and again without getting ready; the end of "
                        + command.data().log(command.service()) + ":\n" + String.join("\n", lines));
    }

    private List<String> lastLines() throws IOException {
        return LogTail.of(command.data().log(command.service()), LINES_SHOWN);
    }

    private static boolean saysDiskFull(List<String> lines) {
        return lines.stream().anyMatch(line -> line.contains("No space left on device"));
    }

    private String name() {
        return command.service().directory();
    }
}
