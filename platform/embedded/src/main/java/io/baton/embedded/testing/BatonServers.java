package io.baton.embedded.testing;

import io.baton.embedded.EmbeddedServers;
import io.baton.embedded.LocalKafka;
import io.baton.embedded.LocalPostgres;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A real PostgreSQL and a real Kafka for Quarkus tests, in a temporary directory that is deleted at the end. They start
 * with the tested application and end with it: once per JVM where all tests share one profile.
 *
 * <p>Init arguments: {@code schema}, the schema of the tested service, default {@code public}; {@code topics}, which are
 * there before the application starts, as {@code name:partitions} with commas between, default none.
 */
public final class BatonServers implements QuarkusTestResourceLifecycleManager {

    /** The database that every tested service uses. */
    public static final String DATABASE = "baton";

    private String schema;
    private List<String> topics;

    @Override
    public void init(Map<String, String> arguments) {
        schema = arguments.getOrDefault("schema", "public");
        topics = Pattern.compile(",")
                .splitAsStream(arguments.getOrDefault("topics", ""))
                .map(String::strip)
                .filter(topic -> !topic.isEmpty())
                .toList();
    }

    @Override
    public Map<String, String> start() {
        EmbeddedServers servers = SharedServers.running();
        topics.forEach(topic -> createTopic(servers.kafka(), topic));
        return Map.of(
                "kafka.bootstrap.servers",
                servers.kafka().bootstrapServers(),
                "quarkus.datasource.jdbc.url",
                servers.postgres().jdbcUrl(DATABASE) + "?currentSchema=" + createdSchema(servers.postgres()),
                "quarkus.datasource.username",
                LocalPostgres.USER,
                "quarkus.datasource.password",
                LocalPostgres.PASSWORD);
    }

    @Override
    public void stop() {
        SharedServers.end();
    }

    /** The running database server, which a test may stop and restart. */
    public static LocalPostgres postgres() {
        return SharedServers.running().postgres();
    }

    /** The running broker, which a test may stop and restart. */
    public static LocalKafka kafka() {
        return SharedServers.running().kafka();
    }

    private static void createTopic(LocalKafka kafka, String topic) {
        int colon = topic.lastIndexOf(':');
        kafka.createTopic(topic.substring(0, colon), Integer.parseInt(topic.substring(colon + 1)), Map.of());
    }

    private String createdSchema(LocalPostgres postgres) {
        try {
            postgres.createDatabase(DATABASE);
            try (var connection = postgres.connect(DATABASE);
                    var statement = connection.createStatement()) {
                statement.execute("create schema if not exists \"" + schema.replace("\"", "\"\"") + "\"");
            }
            return schema;
        } catch (SQLException e) {
            throw new IllegalStateException("the test database could not be prepared", e);
        }
    }
}
