package io.baton.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baton.embedded.LocalPostgres;
import io.baton.embedded.testing.BatonServers;
import io.cloudevents.CloudEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Topics, a schema and a consumer group of one scenario, and what must hold in them at the end. */
final class World implements AutoCloseable {

    static final int PARTITIONS = 4;
    static final String SERVICE = "counting";
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final AtomicInteger WORLDS = new AtomicInteger();
    private static final List<String> MIGRATIONS = List.of(
            "/db/messaging/V202511230600__create_inbox_and_outbox.sql",
            "/db/messaging/V202611241500__keep_outbox_values_plain.sql",
            "/db/messaging/V202611291700__find_outbox_rows_by_lane.sql",
            "/db/migration/V202511230601__create_counters.sql");

    private final String name = "world" + WORLDS.incrementAndGet();
    private final TopicClient client = new TopicClient(BatonServers.kafka().bootstrapServers());
    private final String url;

    World() {
        client.create(input(), PARTITIONS);
        client.create(output(), PARTITIONS);
        client.create(deadLetters(), 1);
        url = createSchema();
    }

    String input() {
        return name + "-things";
    }

    String output() {
        return name + "-counted";
    }

    String deadLetters() {
        return DeadLetters.topicFor(input(), SERVICE);
    }

    TopicClient client() {
        return client;
    }

    Map<String, Object> connection() {
        return Map.of("bootstrap.servers", BatonServers.kafka().bootstrapServers());
    }

    Map<String, Object> consumerConfig() {
        Map<String, Object> config = new HashMap<>(connection());
        config.put(ConsumerConfig.GROUP_ID_CONFIG, name);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 100);
        config.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 300);
        config.put(
                ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
                "org.apache.kafka.clients.consumer.CooperativeStickyAssignor");
        return config;
    }

    ThreadTransactions transactions() {
        return new ThreadTransactions(url);
    }

    /** Sends things {@code from} to {@code to} of each key, the keys taking turns. */
    void send(int keys, int from, int to) {
        for (int number = from; number <= to; number++) {
            for (int key = 0; key < keys; key++) {
                client.send(input(), Things.thing("key-" + key, number));
            }
        }
        client.flush();
    }

    /** Waits until the group has committed all that was sent and nothing is left in the outbox. */
    void awaitQuiet() {
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(client.lag(input(), name)).as("lag").isZero());
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(query("select count(*) from outbox"))
                .as("outbox")
                .isZero());
    }

    /**
     * Each key was counted {@code expected} times, and its counts were published without a gap and in order; what was
     * published twice says the same.
     */
    void assertCounted(int keys, int expected) {
        Map<String, Set<Long>> published = publishedCounts();
        for (int key = 0; key < keys; key++) {
            String name = "key-" + key;
            assertThat(query("select coalesce(max(count), 0) from counters where key = '" + name + "'"))
                    .as("count of " + name)
                    .isEqualTo(expected);
            assertThat(published.getOrDefault(name, Set.of()))
                    .as("published counts of " + name)
                    .containsExactly(LongStream.rangeClosed(1, expected).boxed().toArray(Long[]::new));
        }
    }

    List<ConsumerRecord<byte[], byte[]>> deadLetterRecords() {
        return client.readAll(deadLetters());
    }

    long query(String sql) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException fault) {
            throw new DatabaseException(fault);
        }
    }

    @Override
    public void close() {
        client.close();
    }

    /** The first occurrences of each key's counts, in the order of the log. */
    private Map<String, Set<Long>> publishedCounts() {
        Map<String, String> idsOfCounts = new HashMap<>();
        Map<String, Set<Long>> counts = new TreeMap<>();
        for (ConsumerRecord<byte[], byte[]> record : client.readAll(output())) {
            CloudEvent event = KafkaEvents.decode(record);
            long count = Long.parseLong(String.valueOf(event.getExtension("sequence")));
            String known = idsOfCounts.putIfAbsent(event.getSubject() + "#" + count, event.getId());
            assertThat(known).as("one event per count").isIn(null, event.getId());
            counts.computeIfAbsent(event.getSubject(), key -> new LinkedHashSet<>())
                    .add(count);
        }
        return counts;
    }

    private String createSchema() {
        try {
            BatonServers.postgres().createDatabase(BatonServers.DATABASE);
        } catch (SQLException fault) {
            throw new DatabaseException(fault);
        }
        String database = BatonServers.postgres().jdbcUrl(BatonServers.DATABASE) + "?user=" + LocalPostgres.USER
                + "&password=" + LocalPostgres.PASSWORD + "&currentSchema=" + name;
        try (Connection connection = DriverManager.getConnection(database);
                Statement statement = connection.createStatement()) {
            statement.execute("drop schema if exists " + name + " cascade");
            statement.execute("create schema " + name);
            for (String migration : MIGRATIONS) {
                statement.execute(textOf(migration));
            }
        } catch (SQLException fault) {
            throw new DatabaseException(fault);
        }
        return database;
    }

    private static String textOf(String resource) {
        try (InputStream in = World.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
