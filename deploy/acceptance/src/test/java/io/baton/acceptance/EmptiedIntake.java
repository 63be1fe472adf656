package io.baton.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baton.local.LocalBaton;
import io.baton.local.Service;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.RemoveMembersFromConsumerGroupOptions;

/** Does to intake what an operator does who wants it rebuilt: stop it, empty its schema, forget its offsets, start it. */
final class EmptiedIntake {
    private static final Duration SOON = Duration.ofSeconds(30);

    private EmptiedIntake() {}

    /** Returns when intake runs again; it may not have read anything yet. */
    static void of(LocalBaton baton) throws SQLException {
        String schema = Service.INTAKE.schema();
        try (Connection connection = DriverManager.getConnection(baton.jdbcUrl(schema), "baton", "baton");
                Statement statement = connection.createStatement()) {
            long before = baton.pid(Service.INTAKE).orElseThrow();
            connection.setAutoCommit(false);
            baton.kill(Service.INTAKE);
            // Until the commit the next process waits for its tables.
            statement.execute("drop schema " + schema + " cascade");
            statement.execute("create schema " + schema);
            forgetOffsets(baton.bootstrapServers(), Service.INTAKE.directory());
            connection.commit();
            await().atMost(SOON)
                    .until(() -> baton.isReady()
                            && baton.pid(Service.INTAKE)
                                    .filter(now -> now != before)
                                    .isPresent());
        }
    }

    private static void forgetOffsets(String bootstrapServers, String group) {
        Map<String, Object> settings = Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        try (Admin admin = Admin.create(settings)) {
            await().atMost(SOON).untilAsserted(() -> {
                admin.removeMembersFromConsumerGroup(group, new RemoveMembersFromConsumerGroupOptions())
                        .all()
                        .get();
                admin.deleteConsumerGroups(List.of(group)).all().get();
            });
            assertThat(admin.listConsumerGroupOffsets(group)
                            .partitionsToOffsetAndMetadata()
                            .get())
                    .isEmpty();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
