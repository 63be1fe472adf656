package io.baton.embedded.testing;

import io.baton.embedded.EmbeddedServers;
import io.baton.embedded.LocalKafka;
import io.baton.embedded.LocalPostgres;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.sql.SQLException;
import java.util.Map;

/**
 * A real PostgreSQL and a real Kafka for Quarkus tests, started once per JVM in a temporary directory. The init argument
 * {@code schema} names the schema of the tested service; default {@code public}.
 */
public final class BatonServers implements QuarkusTestResourceLifecycleManager {

    /** The database that every tested service uses. */
    public static final String DATABASE = "baton";

    private String schema = "public";

    @Override
    public void init(Map<String, String> arguments) {
        schema = arguments.getOrDefault("schema", schema);
    }

    @Override
    public Map<String, String> start() {
        EmbeddedServers servers = SharedServers.running();
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

    /** The servers stay for the JVM's next tests; they end with it. */
    @Override
    public void stop() {}

    /** The running database server, which a test may stop and restart. */
    public static LocalPostgres postgres() {
        return SharedServers.running().postgres();
    }

    /** The running broker, which a test may stop and restart. */
    public static LocalKafka kafka() {
        return SharedServers.running().kafka();
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
