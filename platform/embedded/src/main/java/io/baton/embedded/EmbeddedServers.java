package io.baton.embedded;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** PostgreSQL and Kafka side by side in one directory: {@code postgres} and {@code kafka} below it. */
public final class EmbeddedServers implements AutoCloseable {

    private final LocalPostgres postgres;
    private final LocalKafka kafka;

    private EmbeddedServers(LocalPostgres postgres, LocalKafka kafka) {
        this.postgres = postgres;
        this.kafka = kafka;
    }

    /**
     * Starts both at the same time and returns when both answer; when one fails, the other is stopped.
     *
     * @param postgresPort 0 for a free one
     * @param kafkaPort 0 for a free one
     * @throws ServerStartException with the reason of the one that failed
     */
    public static EmbeddedServers start(Path directory, int postgresPort, int kafkaPort) {
        CompletableFuture<LocalPostgres> postgres =
                CompletableFuture.supplyAsync(() -> LocalPostgres.start(directory.resolve("postgres"), postgresPort));
        LocalKafka kafka;
        try {
            kafka = LocalKafka.start(directory.resolve("kafka"), kafkaPort);
        } catch (RuntimeException e) {
            postgres.thenAccept(LocalPostgres::stop)
                    .exceptionally(alsoFailed -> null)
                    .join();
            throw e;
        }
        try {
            return new EmbeddedServers(postgres.join(), kafka);
        } catch (CompletionException e) {
            kafka.stop();
            throw e.getCause() instanceof ServerStartException failure ? failure : e;
        }
    }

    /** The database server. */
    public LocalPostgres postgres() {
        return postgres;
    }

    /** The broker. */
    public LocalKafka kafka() {
        return kafka;
    }

    /** Stops both. */
    @Override
    public void close() {
        try {
            kafka.stop();
        } finally {
            postgres.stop();
        }
    }
}
