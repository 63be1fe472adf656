package io.baton.routing.assignment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.baton.contracts.Emitted;
import io.baton.contracts.EmittedEvents;
import io.baton.contracts.TriggerType;
import io.baton.embedded.testing.BatonServers;
import io.baton.messaging.KafkaEvents;
import io.baton.routing.Cases;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

/** What another instance has read and what has changed since. */
@QuarkusTest
@WithTestResource(
        value = BatonServers.class,
        scope = TestResourceScope.GLOBAL,
        initArgs = @ResourceArg(name = "schema", value = "routing"))
class OfferWaitingIT {
    @Inject
    OfferWaiting offers;

    @Test
    void anOfferStandsWhoseAgentHasComeBackMeanwhile() {
        given().contentType(ContentType.JSON)
                .body("""
                        {"name": "Rhea", "teams": ["technical-support"], "level": "MANAGER", "languages": ["en"],
                         "skills": ["network", "hardware", "software"], "capacity": {"CHAT": 100}}""")
                .put("/v1/agents/rhea")
                .then()
                .statusCode(200);
        presence("ONLINE");
        Cases desk = new Cases("come-back", "technical.bug", false);
        send(desk.requested(TriggerType.MANUAL));
        awaitStatus(desk.escalationId(), "OFFERED");
        String made = stepToken(desk.escalationId());
        assertThat(made).isNotNull();
        offers.withdraw(new Waiting.Offered(desk.escalationId(), "rhea"));
        awaitStatus(desk.escalationId(), "OFFERED");
        assertThat(stepToken(desk.escalationId()))
                .as("one taken back is made again, under another token")
                .isEqualTo(made);
        presence("OFFLINE");
        awaitStatus(desk.escalationId(), "QUEUED");
        send(desk.resolved("front-1"));
        awaitStatus(desk.escalationId(), "RESOLVED");
    }

    private static void presence(String presence) {
        given().contentType(ContentType.JSON)
                .body(Map.of("presence", presence))
                .put("/v1/agents/rhea/presence")
                .then()
                .statusCode(200);
    }

    private static String stepToken(UUID escalationId) {
        return given().get("/v1/escalations/{id}", escalationId).path("stepToken");
    }

    private static void awaitStatus(UUID escalationId, String status) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> given().get("/v1/escalations/{id}", escalationId)
                .then()
                .statusCode(200)
                .body("status", equalTo(status)));
    }

    private static void send(Emitted event) {
        Map<String, Object> config =
                Map.of("bootstrap.servers", BatonServers.kafka().bootstrapServers());
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(KafkaEvents.encode(event.topic(), event.caseId().toString(), EmittedEvents.encode(event)));
        }
    }
}
