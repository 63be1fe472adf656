package io.baton.messaging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

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
import java.util.ArrayList;
import java.util.List;
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

    @Inject
    DeadLetterReplay replay;

    @Inject
    MeetingConsumer meetings;

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

    @Test
    void worksOnTwoBatchesAtOnce() {
        for (int key = 0; key < 50; key++) {
            client.send("meetings", Things.thing("meeting-" + key, 1));
        }
        await().atMost(PATIENCE).until(meetings::met);
    }

    @Test
    void throwsWhatACommandThrows() {
        assertThatThrownBy(() -> outbox.inTransaction(outgoing -> {
                    outgoing.publish("counted", "command", Things.thing("command", 2));
                    throw new IllegalArgumentException("not like this");
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not like this");
        assertThat(idsIn("counted")).doesNotContain("command-2");
    }

    @Test
    void replaysADeadLetter() {
        client.send("things", Things.thing("replayed", 1, CountingHandler.POISON));
        await().atMost(PATIENCE)
                .until(() -> idsIn("things.counting.dead-letter").contains("replayed-1"));
        List<LoggedEvent> replayed = new ArrayList<>();
        BatchHandler repaired = (fresh, outgoing) -> {
            replayed.addAll(fresh);
            outgoing.publish("counted", "replayed", fresh.get(0).event());
        };
        assertThat(replay.replay("things", 100, repaired)).isEqualTo(1);
        assertThat(replay.replay("things", 100, repaired)).isZero();
        given().post("/v1/dead-letters/things/replay").then().statusCode(200).body("replayed", equalTo(0));
        given().post("/v1/dead-letters/counted/replay").then().statusCode(404);
        assertThat(replayed).singleElement().satisfies(logged -> {
            assertThat(logged.topic()).isEqualTo("things");
            assertThat(logged.event().getId()).isEqualTo("replayed-1");
            assertThat(logged.event().getExtensionNames()).isEmpty();
        });
        assertThat(idsIn("counted")).contains("replayed-1");
    }

    @Test
    void staysLiveAndTakesCommandsWhileTheBrokerIsAway() {
        BatonServers.kafka().stop();
        try {
            given().get("/q/health/live").then().statusCode(200);
            await().atMost(PATIENCE)
                    .untilAsserted(() -> given().get("/q/health/ready").then().statusCode(503));
            outbox.inTransaction(outgoing -> {
                outgoing.publish("counted", "patient", Things.thing("patient", 1));
                return null;
            });
            given().get("/q/health/live").then().statusCode(200);
        } finally {
            BatonServers.kafka().restart();
        }
        await().atMost(PATIENCE)
                .untilAsserted(() -> given().get("/q/health/ready").then().statusCode(200));
        await().atMost(PATIENCE).until(() -> idsIn("counted").contains("patient-1"));
        client.send("things", Things.thing("after-outage", 1));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(counts("after-outage")).isEqualTo(1));
    }

    @Test
    void staysLiveWhileTheDatabaseIsAway() {
        client.send("things", Things.thing("before-crash", 1));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(counts("before-crash")).isEqualTo(1));
        BatonServers.postgres().stop();
        try {
            client.send("things", Things.thing("in-crash", 1));
            await().atMost(PATIENCE)
                    .untilAsserted(() -> given().get("/q/health/ready").then().statusCode(503));
            given().get("/q/health/live").then().statusCode(200);
        } finally {
            BatonServers.postgres().restart();
        }
        await().atMost(PATIENCE).ignoreExceptions().until(() -> counts("in-crash") == 1);
        assertThat(idsIn("things.counting.dead-letter")).doesNotContain("in-crash-1");
        await().atMost(PATIENCE)
                .untilAsserted(() -> given().get("/q/health/ready").then().statusCode(200));
    }

    @Test
    void tellsItsMeasures() {
        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("baton_inbox_events_total"))
                .body(containsString("baton_outbox_rows"));
    }

    private static List<String> idsIn(String topic) {
        return client.readAll(topic).stream()
                .map(record -> Records.header(record.headers(), "ce_id"))
                .toList();
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
