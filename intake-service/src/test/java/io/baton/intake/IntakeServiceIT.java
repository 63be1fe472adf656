package io.baton.intake;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.contracts.Ids;
import io.baton.contracts.Json;
import io.baton.contracts.Topics;
import io.baton.embedded.testing.BatonServers;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@QuarkusTest
@WithTestResource(
        value = BatonServers.class,
        scope = TestResourceScope.GLOBAL,
        initArgs = @io.quarkus.test.common.ResourceArg(name = "schema", value = "intake"))
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class IntakeServiceIT {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String STRUCTURED = "application/cloudevents+json";
    private static final String BATCH = "application/cloudevents-batch+json";

    @Test
    @Order(1)
    void leadsACaseFromItsEventsToAnEscalation() throws IOException {
        Events events = Events.startingAt(now());
        send(
                        BATCH,
                        Events.batch(
                                events.opened(),
                                events.said("CUSTOMER", "My printer burns. I want to speak to a human!"),
                                events.said("AGENT", "On my way."),
                                events.button()))
                .statusCode(202)
                .body("accepted", equalTo(4));

        UUID caseId = Ids.caseId(Events.SOURCE, events.subject());
        awaitEvents(caseId, 4);
        String escalationId = theCase(caseId)
                .body("status", equalTo("OPEN"))
                .body("historic", equalTo(false))
                .body("transcript", hasSize(2))
                .body("transcript[0].author.kind", equalTo("CUSTOMER"))
                .body("triggers.type", equalTo(List.of("EXPLICIT_REQUEST", "BUTTON")))
                .body("triggers[0].evidence", notNullValue())
                .body("clocks", hasSize(0))
                .body("commitments", hasSize(0))
                .body("escalation.status", equalTo("REQUESTED"))
                .extract()
                .path("escalation.escalationId");

        List<ConsumerRecord<byte[], byte[]>> asked = about(Topics.ESCALATION_REQUESTS, caseId);
        assertThat(asked)
                .extracting(record -> Log.header(record, "ce_type"))
                .containsExactly(
                        "baton.escalation.requested.v1",
                        "baton.escalation.case-changed.v1",
                        "baton.escalation.trigger-added.v1");
        JsonNode requested = Json.mapper().readTree(asked.get(0).value());
        assertThat(requested.get("escalationId").textValue()).isEqualTo(escalationId);
        assertThat(requested.at("/snapshot/messages")).hasSize(1);
        assertThat(requested.at("/snapshot/customer/id").textValue()).isEqualTo("cu-1");
        assertThat(Json.mapper().readTree(asked.get(2).value()).at("/snapshot/messages"))
                .hasSize(2);
        assertThat(about(Topics.CASE_EVENTS, caseId))
                .extracting(record -> Log.header(record, "ce_type"))
                .contains("baton.milestone.opened.v1", "baton.milestone.first-response.v1");
    }

    @Test
    @Order(2)
    void takesASingleStructuredEvent() {
        Events events = Events.startingAt(now());
        send(STRUCTURED, events.opened()).statusCode(202).body("accepted", equalTo(1));
        awaitEvents(Ids.caseId(Events.SOURCE, events.subject()), 1);
    }

    private static void awaitEvents(UUID caseId, int count) {
        await().atMost(SOON).pollInterval(Duration.ofMillis(100)).until(() -> eventsOf(caseId) == count);
    }

    private static int eventsOf(UUID caseId) {
        var response = given().get("/v1/cases/{id}", caseId);
        return response.statusCode() == 200 ? response.path("events") : 0;
    }

    private static ValidatableResponse theCase(UUID caseId) {
        return given().get("/v1/cases/{id}", caseId).then().statusCode(200);
    }

    private static ValidatableResponse send(String mediaType, JsonNode body) {
        return send(mediaType, body.toString().getBytes(UTF_8));
    }

    private static ValidatableResponse send(String mediaType, byte[] body) {
        return given().header("Content-Type", mediaType)
                .body(body)
                .post("/v1/events")
                .then();
    }

    private static List<ConsumerRecord<byte[], byte[]>> about(String topic, UUID caseId) {
        return Log.read(topic, record -> Log.key(record).equals(caseId.toString()));
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS).minusSeconds(600);
    }
}
