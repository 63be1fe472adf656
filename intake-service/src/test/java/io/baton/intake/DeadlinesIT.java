package io.baton.intake;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baton.contracts.Audience;
import io.baton.contracts.CommitmentKind;
import io.baton.contracts.Composer;
import io.baton.contracts.DraftChannel;
import io.baton.contracts.DraftStatus;
import io.baton.contracts.Emitted;
import io.baton.contracts.EmittedEvents;
import io.baton.contracts.EmittedTypes;
import io.baton.contracts.Ids;
import io.baton.contracts.Json;
import io.baton.contracts.LogMarks;
import io.baton.contracts.Scenario;
import io.baton.contracts.Topics;
import io.baton.contracts.draft.Commitment;
import io.baton.contracts.draft.DraftSent;
import io.baton.contracts.draft.DraftView;
import io.baton.embedded.testing.BatonServers;
import io.baton.messaging.KafkaEvents;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** Deadlines in the running service: ticks, end marks, promises, an edit of the policy. */
@QuarkusTest
@WithTestResource(
        value = BatonServers.class,
        scope = TestResourceScope.GLOBAL,
        initArgs = @ResourceArg(name = "schema", value = "intake"))
class DeadlinesIT {
    private static final Duration SOON = Duration.ofSeconds(30);
    /** More than are judged at one mark on every partition. */
    private static final int MANY = 300;

    @Test
    void tellsAtATickThatALiveCaseHasWaitedTooLongAndAsksForAnEscalation() throws IOException {
        Events events = Events.startingAt(now().minus(20, ChronoUnit.MINUTES));
        send(events.opened());
        UUID caseId = Ids.caseId(Events.SOURCE, events.subject());
        await().atMost(SOON).untilAsserted(() -> assertThat(types(Topics.CASE_EVENTS, caseId))
                .contains("baton.sla.breached.v1"));

        ConsumerRecord<byte[], byte[]> breach = about(Topics.CASE_EVENTS, caseId).stream()
                .filter(record -> Log.header(record, "ce_type").equals("baton.sla.breached.v1"))
                .findFirst()
                .orElseThrow();
        JsonNode data = Json.mapper().readTree(breach.value());
        assertThat(data.get("clock").textValue()).isEqualTo("first-response");
        assertThat(data.get("policy").textValue()).isEqualTo("live-conversation");
        assertThat(Instant.parse(Log.header(breach, "ce_time")))
                .isEqualTo(Instant.parse(data.get("due").textValue()));
        given().get("/v1/cases/" + caseId)
                .then()
                .body("slaPolicy.id", equalTo("live-conversation"))
                .body("slaPolicy.reason", equalTo("channel CHAT"))
                .body("slaPolicy.version", greaterThanOrEqualTo(1))
                .body("clocks.find { it.name == 'first-response' }.state", equalTo("BREACHED"))
                .body("clocks.find { it.name == 'resolution' }.state", equalTo("RUNNING"))
                .body("triggers.type", equalTo(List.of("SLA_BREACHED")))
                .body("escalation.status", equalTo("REQUESTED"));
        assertThat(types(Topics.ESCALATION_REQUESTS, caseId)).contains("baton.escalation.requested.v1");
    }

    @Test
    void judgesOldCasesAtTheEndMarkHoweverManyTheyAre() {
        List<UUID> caseIds = new ArrayList<>();
        ArrayNode batch = Json.mapper().createArrayNode();
        for (int i = 0; i < MANY; i++) {
            Events events = Events.startingAt(Instant.parse("2025-04-01T08:00:00Z"));
            batch.add(events.opened());
            caseIds.add(Ids.caseId(Events.SOURCE, events.subject()));
        }
        send("application/cloudevents-batch+json", batch);
        await().atMost(SOON).untilAsserted(() -> assertThat(subjects("baton.milestone.opened.v1"))
                .containsAll(caseIds));
        Log.endMarks(Instant.parse("2025-04-01T08:15:00Z"));
        assertThat(subjects("baton.sla.breached.v1")).doesNotContainAnyElementsOf(caseIds);
        Log.endMarks(Instant.parse("2025-04-01T09:00:00Z"));
        await().atMost(SOON).untilAsserted(() -> assertThat(subjects("baton.sla.breached.v1"))
                .containsAll(caseIds));
        assertThat(subjects("baton.sla.breached.v1").stream()
                        .filter(caseIds::contains)
                        .toList())
                .doesNotHaveDuplicates();
        given().get("/v1/cases/" + caseIds.get(0))
                .then()
                .body("historic", equalTo(true))
                .body("triggers.type", hasItem("SLA_BREACHED"));
    }

    private static List<UUID> subjects(String type) {
        return Log.read(Topics.CASE_EVENTS, record -> type.equals(Log.header(record, "ce_type"))).stream()
                .map(record -> UUID.fromString(Log.key(record)))
                .toList();
    }

    @Test
    void keepsThePromisesOfAgentsAndOfDraftsThatWereSent() {
        Events events = Events.startingAt(now().minusSeconds(30));
        send(events.opened());
        UUID caseId = Ids.caseId(Events.SOURCE, events.subject());
        send(events.said("AGENT", "I will call you within 3 hours."));
        UUID promised = UUID.randomUUID();
        String draft = "commitments.find { it.commitmentId == '" + promised + "' }";
        Instant due = now().plus(4, ChronoUnit.HOURS);
        Log.write(KafkaEvents.encode(
                Topics.DRAFT_EVENTS,
                caseId.toString(),
                EmittedEvents.encode(
                        sent(caseId, new Commitment(promised, CommitmentKind.CALL, "A call", due, "ann")))));
        await().atMost(SOON).untilAsserted(() -> assertThat(types(Topics.CONTACT_EVENTS, caseId))
                .containsOnlyOnce(LogMarks.DRAFT_WENT_OUT));
        await().atMost(SOON).untilAsserted(() -> given().get("/v1/cases/" + caseId)
                .then()
                .body("commitments.kind", equalTo(List.of("CALL", "CALL")))
                .body("commitments.state", equalTo(List.of("OPEN", "OPEN")))
                .body("commitments.evidence", hasItem("I will call you within 3 hours"))
                .body(draft + ".evidence", nullValue())
                .body(draft + ".confidence", equalTo(1.0f)));

        given().contentType("application/json")
                .body("{\"by\": \"ann\"}")
                .post("/v1/commitments/" + promised + "/kept")
                .then()
                .statusCode(202)
                .body("caseId", equalTo(caseId.toString()));
        await().atMost(SOON).untilAsserted(() -> given().get("/v1/cases/" + caseId)
                .then()
                .body(draft + ".state", equalTo("KEPT"))
                .body(draft + ".keptBy.id", equalTo("ann")));
        await().atMost(SOON).untilAsserted(() -> assertThat(types(Topics.CASE_EVENTS, caseId))
                .contains("baton.commitment.kept.v1"));
        given().contentType("application/json")
                .body("{\"by\": \"ann\"}")
                .post("/v1/commitments/" + UUID.randomUUID() + "/kept")
                .then()
                .statusCode(404);
        given().contentType("application/json")
                .body("{}")
                .post("/v1/commitments/" + promised + "/kept")
                .then()
                .statusCode(400)
                .body("violations.pointer", hasItem("/by"));
    }

    @Test
    void showsWhatAnEditOfThePolicyWouldChangeAndThenChangesIt() {
        Events events = Events.startingAt(now());
        ObjectNode opened = events.opened();
        String brand = "Brand-" + events.subject();
        ((ObjectNode) opened.get("data")).put("brand", brand);
        send(opened);
        UUID caseId = Ids.caseId(Events.SOURCE, events.subject());
        await().atMost(SOON)
                .untilAsserted(() ->
                        given().get("/v1/cases/" + caseId).then().body("slaPolicy.id", equalTo("live-conversation")));

        String written =
                given().accept("application/yaml").get("/v1/trigger-policy").asString();
        String tag =
                given().accept("application/yaml").get("/v1/trigger-policy").header("ETag");
        String edited = written.replace(
                "\nsla:\n",
                "\nsla:\n  - id: quick\n    when: {brand: [" + brand + "]}\n    calendar: always\n"
                        + "    resolution: {target: PT1H, atRisk: PT10M}\n");
        given().contentType("application/yaml")
                .body(edited.getBytes(UTF_8))
                .queryParam("limit", 200)
                .post("/v1/trigger-policy/preview")
                .then()
                .statusCode(200)
                .body("changed", equalTo(1))
                .body("examples[0].caseId", equalTo(caseId.toString()))
                .body("examples[0].effect.policyBefore", equalTo("live-conversation"))
                .body("examples[0].effect.policyAfter", equalTo("quick"))
                .body("examples[0].effect.clocks.name", equalTo(List.of("resolution", "first-response")))
                .body("examples[0].effect.clocks[0].after.target", equalTo("PT1H"));
        given().get("/v1/cases/" + caseId).then().body("slaPolicy.id", equalTo("live-conversation"));
        given().contentType("application/yaml")
                .body(edited.replace("PT1H", "-PT1H").getBytes(UTF_8))
                .post("/v1/trigger-policy/preview")
                .then()
                .statusCode(400);

        given().contentType("application/yaml")
                .header("If-Match", tag)
                .body(edited.getBytes(UTF_8))
                .put("/v1/trigger-policy")
                .then()
                .statusCode(200);
        await().atMost(SOON).untilAsserted(() -> given().get("/v1/cases/" + caseId)
                .then()
                .body("slaPolicy.id", equalTo("quick"))
                .body("clocks.name", equalTo(List.of("resolution")))
                .body("clocks[0].target", equalTo("PT1H")));
        given().contentType("application/yaml")
                .header("If-Match", "*")
                .body(written.getBytes(UTF_8))
                .put("/v1/trigger-policy")
                .then()
                .statusCode(200);
        await().atMost(SOON)
                .untilAsserted(() ->
                        given().get("/v1/cases/" + caseId).then().body("slaPolicy.id", equalTo("live-conversation")));
    }

    private static Emitted sent(UUID caseId, Commitment commitment) {
        DraftView draft = new DraftView(
                UUID.randomUUID(),
                UUID.randomUUID(),
                caseId,
                Scenario.STATUS_UPDATE,
                Audience.GENERAL,
                DraftChannel.EMAIL,
                "en",
                DraftStatus.SENT,
                Composer.BUILT_IN,
                80,
                List.of(),
                List.of(),
                List.of(commitment),
                false,
                1);
        Instant now = now();
        return new Emitted(
                UUID.randomUUID(),
                EmittedTypes.DRAFT_SENT,
                "drafting-service",
                caseId,
                now,
                "test#1",
                1,
                new DraftSent(draft, "ann"));
    }

    private static void send(JsonNode event) {
        send("application/cloudevents+json", event);
    }

    private static void send(String mediaType, JsonNode event) {
        given().header("Content-Type", mediaType)
                .body(event.toString().getBytes(UTF_8))
                .post("/v1/events")
                .then()
                .statusCode(202);
    }

    private static List<String> types(String topic, UUID caseId) {
        return about(topic, caseId).stream()
                .map(record -> Log.header(record, "ce_type"))
                .toList();
    }

    private static List<ConsumerRecord<byte[], byte[]>> about(String topic, UUID caseId) {
        return Log.read(topic, record -> Log.key(record).equals(caseId.toString()));
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
