package io.baton.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baton.embedded.testing.BatonServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A service that uses the module as the README says, in Quarkus, with the shared defaults and two workers. */
@QuarkusTest
@QuarkusTestResource(value = BatonServers.class, initArgs = @ResourceArg(name = "schema", value = "counting"))
class ServiceWiringIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static TopicClient client;

    @Inject
    DataSource dataSource;

    @Inject
    Outbox outbox;

    @BeforeAll
    static void connect() {
        client = new TopicClient(BatonServers.kafka().bootstrapServers());
    }

    @AfterAll
    static void disconnect() {
        client.close();
    }

    @Test
    void createsTopicsOfItsChannelsAndThoseThatItNames() {
        assertThat(client.partitions("things")).isEqualTo(12);
        assertThat(client.partitions("counted")).isEqualTo(12);
        assertThat(client.partitions("things.counting.dead-letter")).isEqualTo(1);
    }

    @Test
    void countsEachEventOnce() {
        for (int number = 1; number <= 50; number++) {
            for (int key = 0; key < 20; key++) {
                client.send("things", Things.thing("wired-" + key, number));
                client.send("things", Things.thing("wired-" + key, number));
            }
        }
        client.flush();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(counts("wired-")).isEqualTo(20 * 50));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(rows("outbox")).isZero());
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(client.lag("things", "counting"))
                .isZero());
    }

    @Test
    void publishesWhatACommandPublishes() {
        String result = outbox.inTransaction(outgoing -> {
            outgoing.publish("counted", "command", Things.thing("command", 1));
            return "done";
        });
        assertThat(result).isEqualTo("done");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(rows("outbox")).isZero());
    }

    private long counts(String keyPrefix) throws SQLException {
        return query("select coalesce(sum(count), 0) from counters where key like '" + keyPrefix + "%'");
    }

    private long rows(String table) throws SQLException {
        return query("select count(*) from " + table);
    }

    private long query(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
