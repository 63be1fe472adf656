package io.baton.embedded.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;

class BatonServersIT {

    @Test
    void givesATestedServiceItsSchemaAndItsTopics() throws Exception {
        BatonServers servers = new BatonServers();
        servers.init(Map.of("schema", "intake", "topics", "orders:3, letters:1"));
        try {
            Map<String, String> config = servers.start();

            assertThat(schemaOf(config)).isEqualTo("intake");
            assertThat(config)
                    .containsEntry(
                            "kafka.bootstrap.servers", BatonServers.kafka().bootstrapServers());
            try (Admin admin = Admin.create(Map.of("bootstrap.servers", config.get("kafka.bootstrap.servers")))) {
                assertThat(admin.listTopics().names().get()).contains("orders", "letters");
            }
        } finally {
            servers.stop();
        }
    }

    private static String schemaOf(Map<String, String> config) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        config.get("quarkus.datasource.jdbc.url"),
                        config.get("quarkus.datasource.username"),
                        config.get("quarkus.datasource.password"));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select current_schema()")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
