package io.baton.bench.bare;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The program of the bare loop: two workers, and orders by lines on standard input. */
public final class BareLoop {
    /** Order: from here on, remember what goes through intake. */
    public static final String MARK = "mark";
    /** Order: take over the rows of what went through intake since the mark. */
    public static final String LOAD = "load";

    private static final Logger KAFKA = Logger.getLogger("org.apache.kafka");
    private static final int WORKERS = 2;

    private final AtomicReference<RoundRows> round = new AtomicReference<>();
    private final String bootstrapServers;
    private final String jdbcUrl;

    private BareLoop(String bootstrapServers, String jdbcUrl) {
        this.bootstrapServers = bootstrapServers;
        this.jdbcUrl = jdbcUrl;
    }

    /** @param arguments Kafka's bootstrap servers and the JDBC URL up to the name of the schema */
    public static void main(String[] arguments)
            throws IOException, SQLException, ExecutionException, InterruptedException {
        KAFKA.setLevel(Level.WARNING);
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> {
            fault.printStackTrace();
            Runtime.getRuntime().halt(1);
        });
        new BareLoop(arguments[0], arguments[1]).run();
    }

    private void run() throws IOException, SQLException, ExecutionException, InterruptedException {
        BareTopics.create(bootstrapServers);
        try (Connection connection = DriverManager.getConnection(jdbcUrl + "intake")) {
            BareTables.create(connection);
            startWorkers();
            RoundReader reader = new RoundReader(bootstrapServers);
            answer("");
            obey(reader, connection);
        }
        Runtime.getRuntime().halt(0);
    }

    private void startWorkers() throws SQLException {
        Producer<byte[], byte[]> producer =
                new KafkaProducer<>(settings(), new ByteArraySerializer(), new ByteArraySerializer());
        for (int i = 0; i < WORKERS; i++) {
            Connection connection = DriverManager.getConnection(jdbcUrl + "bench");
            connection.setAutoCommit(false);
            new Thread(new BareWorker(bootstrapServers, connection, producer, round), "worker-" + i).start();
        }
    }

    private void obey(RoundReader reader, Connection connection) throws IOException, SQLException {
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String order = orders.readLine(); order != null; order = orders.readLine()) {
            if (order.equals(MARK)) {
                round.set(null);
                reader.mark();
                answer("");
            } else {
                round.set(reader.read(connection));
                answer("events=" + round.get().events().size() + "\n");
            }
        }
    }

    private static void answer(String facts) {
        System.out.print(facts + "done\n");
        System.out.flush();
    }

    /** Those of the platform's producer. */
    private Map<String, Object> settings() {
        return Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION,
                1,
                ProducerConfig.LINGER_MS_CONFIG,
                2,
                ProducerConfig.BATCH_SIZE_CONFIG,
                128 * 1024,
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                8 << 20);
    }
}
