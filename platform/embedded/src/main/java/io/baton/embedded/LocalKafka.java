package io.baton.embedded;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
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

    private final Path directory;
    private final int port;
    private DataDirectory held;
    private KafkaRaftServer broker;
    private Admin admin;

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
            broker.shutdown();
            broker.awaitShutdown();
        } finally {
            broker = null;
            held.release();
        }
    }

    /** The same as {@link #stop()}. */
    @Override
    public void close() {
        stop();
    }

    private synchronized void start() {
        BrokerLog.quiet();
        DataDirectory home = DataDirectory.hold(directory);
        try {
            Ports.claim("Kafka", port);
            broker = startBroker(home.path());
            held = home;
        } catch (IOException | RuntimeException e) {
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
            admin.close();
            admin = null;
        }
    }
}
