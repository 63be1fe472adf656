package io.baton.local;

import io.baton.embedded.EmbeddedServers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Notices when PostgreSQL or Kafka goes down under the services. */
final class ServerWatch implements AutoCloseable {
    private static final long LOOK_MILLIS = 1_000;

    private final EmbeddedServers servers;
    private final DataDirectory data;
    private final CompletableFuture<LauncherException> broken = new CompletableFuture<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    private ServerWatch(EmbeddedServers servers, DataDirectory data) {
        this.servers = servers;
        this.data = data;
    }

    static ServerWatch over(EmbeddedServers servers, DataDirectory data) {
        ServerWatch watch = new ServerWatch(servers, data);
        servers.kafka().broken().thenAccept(sentence -> watch.broken.complete(watch.because(sentence)));
        Thread thread = new Thread(watch::watchDatabase, "watch-postgres");
        thread.setDaemon(true);
        thread.start();
        return watch;
    }

    /** Completes with the reason when one of them is down; never when the watch is closed before. */
    CompletionStage<LauncherException> broken() {
        return broken.minimalCompletionStage();
    }

    @Override
    public void close() {
        closed.countDown();
    }

    private void watchDatabase() {
        try {
            while (!closed.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                if (servers.postgres().processId().isEmpty()) {
                    broken.completeAsync(() -> because(
                            "PostgreSQL has ended; its log is in " + data.path().resolve("postgres") + "."));
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private LauncherException because(String sentence) {
        return data.isFull()
                ? new LauncherException(
                        ExitCode.DISK_FULL, "No space is left on the disk of the data directory " + data.path() + ".")
                : new LauncherException(ExitCode.SERVER_FAILED, sentence);
    }
}
