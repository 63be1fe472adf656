package io.baton.embedded;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.utils.Time;

/**
 * A Kafka broker of this machine alone, inside this program, with its data in a directory that is kept. Topics are not
 * made on first use. Records are never deleted unless a topic's configuration says so. Thread-safe.
 */
public final class LocalKafka implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PATIENCE_WHEN_BROKEN = Duration.ofSeconds(3);

    private final Path directory;
    private final int port;
    private DataDirectory held;
    private KafkaRaftServer broker;
    private Admin admin;
    private final CompletableFuture<String> broken = new CompletableFuture<>();

    private LocalKafka(Path directory, int port) {
        this.directory = directory;
        this.port = port;
    }

    /**
     * Starts a broker and returns when it answers.
     *
     * @param dataDirectory made when absent; what an earlier broker stored there is there again
     * @param port to listen on at 127.0.0.1; 0 for a free one
     * @throws ServerStartException with the reason
     */
    public static LocalKafka start(Path dataDirectory, int port) {
        LocalKafka server = new LocalKafka(dataDirectory, port == 0 ? Ports.claim("Kafka", 0) : port);
        server.start();
        return server;
    }

    /** The port, the same after every restart. */
    public int port() {
        return port;
    }

    /** The value of {@code bootstrap.servers} for clients. */
    public String bootstrapServers() {
        return Ports.HOST + ":" + port;
    }

    /** Makes a topic; one that exists stays as it is. The broker must be running. */
    public synchronized void createTopic(String name, int partitions, Map<String, String> configs) {
        NewTopic topic = new NewTopic(name, Optional.of(partitions), Optional.empty()).configs(configs);
        try {
            admin().createTopics(List.of(topic)).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new KafkaException("topic " + name + " could not be created", e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted while topic " + name + " was being created", e);
        }
    }

    /**
     * Completes when the broker has given up, as it does on a full disk, with one sentence that says why. It serves
     * nobody from then on; the program that it lives in goes on, and should say so, stop it and end.
     */
    public CompletionStage<String> broken() {
        return broken.minimalCompletionStage();
    }

    /** Stops the broker if it is running and starts it on the same port and directory. */
    public synchronized void restart() {
        stop();
        start();
    }

    /** Stops the broker in order and waits for its end. Nothing to do when it is stopped. */
    public synchronized void stop() {
        if (broker == null) {
            return;
        }
        closeAdmin();
        try {
            shutDown(broker);
        } finally {
            broker = null;
            BrokerExit.forget(this);
            held.release();
        }
    }

    /** The same as {@link #stop()}. */
    @Override
    public void close() {
        stop();
    }

    void giveUp() {
        // The caller is a thread of the broker, which a listener may be about to stop.
        broken.completeAsync(() -> DataDirectory.isFull(directory)
                ? "No space is left on the disk of the data directory " + directory + "."
                : "The broker in " + directory + " has given up; its log says why.");
    }

    private synchronized void start() {
        BrokerLog.quiet();
        DataDirectory home = DataDirectory.hold(directory);
        try {
            Ports.claim("Kafka", port);
            BrokerExit.report(this);
            broker = startBroker(home.path());
            held = home;
        } catch (IOException | RuntimeException e) {
            BrokerExit.forget(this);
            home.release();
            throw StartFailure.of(home.path(), e);
        }
    }

    private KafkaRaftServer startBroker(Path home) throws IOException {
        Path logs = home.resolve("data");
        Properties settings = BrokerSettings.of(logs, port, Ports.claim("Kafka's controller", 0));
        Path file = home.resolve("server.properties");
        try (Writer writer = Files.newBufferedWriter(file)) {
            settings.store(writer, "Written at every start; changes are lost.");
        }
        if (!Files.exists(logs.resolve("meta.properties"))) {
            format(home, file);
        }
        KafkaRaftServer starting = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
        try {
            starting.startup();
            return starting;
        } catch (RuntimeException e) {
            starting.shutdown();
            throw e;
        }
    }

    /** One that has given up may wait for itself for minutes: it is left alone and recovers at its next start. */
    private void shutDown(KafkaRaftServer stopping) {
        Thread shutdown = new Thread(stopping::shutdown, "kafka-shutdown");
        shutdown.setDaemon(true);
        shutdown.start();
        try {
            shutdown.join((broken.isDone() ? PATIENCE_WHEN_BROKEN : PATIENCE).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void format(Path home, Path settings) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        String[] arguments = {"format", "--cluster-id", Uuid.randomUuid().toString(), "--config", settings.toString()};
        if (StorageTool.execute(arguments, out) != 0) {
            throw StartFailure.of(home, said.toString(StandardCharsets.UTF_8));
        }
    }

    private Admin admin() {
        if (admin == null) {
            admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers()));
        }
        return admin;
    }

    private void closeAdmin() {
        if (admin != null) {
            admin.close(Duration.ZERO);
            admin = null;
        }
    }
}
