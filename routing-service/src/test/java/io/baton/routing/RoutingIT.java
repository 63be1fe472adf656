package io.baton.routing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.baton.contracts.Emitted;
import io.baton.contracts.EmittedEvents;
import io.baton.contracts.TriggerType;
import io.baton.embedded.testing.BatonServers;
import io.baton.messaging.KafkaEvents;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The whole service on a real Kafka and a real PostgreSQL. */
@QuarkusTest
@WithTestResource(
        value = BatonServers.class,
        scope = TestResourceScope.GLOBAL,
        initArgs = @ResourceArg(name = "schema", value = "routing"))
class RoutingIT {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @AfterEach
    void everybodyGoesHome() {
        presence("dev", "OFFLINE");
        presence("edda", "OFFLINE");
    }

    @Test
    void goesFromRequestToResolution() {
        presence("dev", "ONLINE");
        Cases desk = new Cases("whole-way", "technical.bug", false);
        send(desk.requested(TriggerType.REPEATED_FAILURE));
        awaitStatus(desk.escalationId(), "OFFERED")
                .body("agent", equalTo("dev"))
                .body("team", equalTo("technical-support"))
                .body("kinds", hasItems("FUNCTIONAL", "AUTOMATED"))
                .body("explanation.ruleId", hasItems("network-trouble", "set-off-by-software"))
                .body("explanation.facts", notNullValue())
                .body("timeline.type", hasItems("requested", "routed", "queued", "offered"))
                .body("matrixVersion", equalTo(1));
        act(desk, "accept", Map.of("agent", "edda")).statusCode(409).body("current.status", equalTo("OFFERED"));
        act(desk, "accept", Map.of("agent", "dev", "stepToken", "old")).statusCode(409);
        act(desk, "accept", Map.of("agent", "dev")).statusCode(200).body("status", equalTo("ACCEPTED"));
        act(desk, "resolve", Map.of("agent", "dev", "resolution", "Replaced the modem"))
                .statusCode(200)
                .body("status", equalTo("RESOLVED"))
                .body("resolvedAt", notNullValue());
        act(desk, "return", Map.of("agent", "dev", "findings", "none"))
                .statusCode(409)
                .body("current.status", equalTo("RESOLVED"));
        assertThat(emitted(desk, 5))
                .extracting(Emitted::type)
                .containsExactly(
                        "baton.escalation.routed.v1",
                        "baton.escalation.queued.v1",
                        "baton.escalation.offered.v1",
                        "baton.escalation.accepted.v1",
                        "baton.escalation.resolved.v1");
        assertThat(emitted(desk, 5)).extracting(Emitted::sequence).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void announcesOnceThatNobodyIsOnDuty() {
        Cases desk = new Cases("gap", "technical.bug", false);
        send(desk.requested(TriggerType.MANUAL));
        assertThat(emitted(desk, 3)).extracting(Emitted::type).endsWith("baton.escalation.coverage-gap.v1");
        given().get("/v1/queues").then().statusCode(200).body("items.team", hasItem("technical-support"));
        presence("edda", "ONLINE");
        awaitStatus(desk.escalationId(), "OFFERED").body("agent", equalTo("edda"));
        assertThat(emitted(desk, 4)).extracting(Emitted::type).endsWith("baton.escalation.offered.v1");
        presence("edda", "OFFLINE");
        awaitStatus(desk.escalationId(), "QUEUED");
    }

    @Test
    void oneOfTwoRacingAgentsWins() throws Exception {
        Cases desk = new Cases("race", "billing.invoice", false);
        send(desk.requested(TriggerType.BUTTON));
        awaitStatus(desk.escalationId(), "QUEUED");
        List<Callable<Integer>> race = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String agent = "racer-" + i;
            race.add(() -> act(desk, "accept", Map.of("agent", agent)).extract().statusCode());
        }
        ExecutorService racers = Executors.newFixedThreadPool(8);
        List<Integer> answers = new ArrayList<>();
        for (Future<Integer> answer : racers.invokeAll(race)) {
            answers.add(answer.get());
        }
        racers.shutdown();
        assertThat(answers).containsOnlyOnce(200).contains(409).hasSize(8);
    }

    @Test
    void repeatsTheAnswerToARepeatedRequest() {
        Cases desk = new Cases("idempotent", "order.food", false);
        send(desk.requested(TriggerType.BUTTON));
        awaitStatus(desk.escalationId(), "QUEUED");
        String first = withKey(desk, "k-1", "someone").statusCode(200).extract().asString();
        String second =
                withKey(desk, "k-1", "someone").statusCode(200).extract().asString();
        assertThat(second).isEqualTo(first);
        withKey(desk, "k-1", "someone-else").statusCode(422);
        withKey(desk, "k-2", "someone-else").statusCode(409);
    }

    @Test
    void answersACommandInTheFormOfAQuery() {
        Cases desk = new Cases("form", "order.food", false);
        send(desk.requested(TriggerType.BUTTON));
        awaitStatus(desk.escalationId(), "QUEUED");
        JsonPath answer = act(desk, "accept", Map.of("agent", "someone"))
                .statusCode(200)
                .extract()
                .jsonPath();
        JsonPath shown =
                given().get("/v1/escalations/{id}", desk.escalationId()).jsonPath();
        assertThat(answer.getMap("")).isEqualTo(shown.getMap("")).containsEntry("resolvedAt", null);
    }

    @Test
    void takesANewAgentFromTwoAtOnce() throws Exception {
        ExecutorService both = Executors.newFixedThreadPool(2);
        for (int i = 0; i < 25; i++) {
            String id = "twin-" + i;
            List<Callable<Integer>> puts = List.of(() -> put(id, "One"), () -> put(id, "Other"));
            for (Future<Integer> answer : both.invokeAll(puts)) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
        both.shutdown();
    }

    @Test
    void pagesThroughAgentsAndQueues() {
        for (String name : List.of("page-a", "page-b", "page-c")) {
            put(name, name);
        }
        for (String issue : List.of("technical.bug", "billing.invoice", "order.food")) {
            send(new Cases("page-" + issue, issue, false).requested(TriggerType.BUTTON));
        }
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(teams("/v1/queues"))
                .contains("technical-support", "billing-and-payments", "orders-and-bookings"));
        assertThat(pages("/v1/agents", "id"))
                .isEqualTo(pages("/v1/agents", "id", 200))
                .contains("page-a", "page-c");
        assertThat(pages("/v1/queues", "team + it.level")).isEqualTo(pages("/v1/queues", "team + it.level", 200));
        given().queryParam("cursor", "x?").get("/v1/queues").then().statusCode(400);
        given().queryParam("limit", 0).get("/v1/agents").then().statusCode(400);
    }

    private static List<String> teams(String path) {
        return given().get(path).then().statusCode(200).extract().jsonPath().getList("items.team");
    }

    private static List<String> pages(String path, String key) {
        return pages(path, key, 1);
    }

    private static List<String> pages(String path, String key, int limit) {
        List<String> found = new ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification asked = given().queryParam("limit", limit);
            JsonPath page = (cursor == null ? asked : asked.queryParam("cursor", cursor))
                    .get(path)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            found.addAll(page.getList("items.collect { it." + key + " }"));
            cursor = page.getString("nextCursor");
        } while (cursor != null);
        return found;
    }

    private static int put(String id, String name) {
        return given().contentType(ContentType.JSON)
                .body(Map.of(
                        "name",
                        name,
                        "teams",
                        List.of("technical-support"),
                        "level",
                        "L2",
                        "capacity",
                        Map.of("CHAT", 1)))
                .put("/v1/agents/{id}", id)
                .statusCode();
    }

    @Test
    void saysThatTheDatabaseIsAway() {
        BatonServers.postgres().stop();
        try {
            for (String path : List.of("/v1/escalations", "/v1/agents", "/v1/queues")) {
                assertAway(given().get(path).then());
            }
            assertAway(act(new Cases("away", "order.food", false), "accept", Map.of("agent", "someone")));
        } finally {
            BatonServers.postgres().restart();
        }
        await().atMost(PATIENCE)
                .untilAsserted(() -> given().get("/v1/agents").then().statusCode(200));
    }

    private static void assertAway(ValidatableResponse answer) {
        answer.statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("detail", containsString("database"));
    }

    @Test
    void refusesParametersAndBodiesThatCommandsDoNotTake() {
        given().queryParam("force", true)
                .contentType(ContentType.JSON)
                .body(Map.of("agent", "someone"))
                .post("/v1/escalations/{id}/accept", UUID.randomUUID())
                .then()
                .statusCode(400)
                .body("violations.pointer", hasItem("?force"));
        given().contentType(ContentType.JSON)
                .body("\"" + "a".repeat(1 << 20) + "\"")
                .post("/v1/matrix/check")
                .then()
                .statusCode(413)
                .contentType("application/problem+json");
    }

    @Test
    void neverOffersHistoryUntilItTurnsLive() {
        presence("dev", "ONLINE");
        Cases history = new Cases("historic", "technical.bug", true);
        Cases present = new Cases("present", "technical.bug", false);
        send(history.requested(TriggerType.MANUAL));
        awaitStatus(history.escalationId(), "QUEUED");
        send(present.requested(TriggerType.MANUAL));
        awaitStatus(present.escalationId(), "OFFERED");
        awaitStatus(history.escalationId(), "QUEUED").body("historic", equalTo(true));
        send(history.live());
        awaitStatus(history.escalationId(), "OFFERED").body("historic", equalTo(false));
        send(history.resolved("dev"));
        send(present.resolved("dev"));
        awaitStatus(history.escalationId(), "RESOLVED");
        awaitStatus(present.escalationId(), "RESOLVED");
    }

    @Test
    void addsTriggersFollowsTheCaseAndOpensASuccessor() {
        Cases desk = new Cases("further", "document.proof", true);
        send(desk.requested(TriggerType.NEGATIVE_SENTIMENT));
        send(desk.triggerAdded(TriggerType.LEGAL_THREAT));
        awaitStatus(desk.escalationId(), "QUEUED")
                .body("team", equalTo("legal-and-compliance"))
                .body("level", equalTo("MANAGER"))
                .body("triggers.type", hasItems("NEGATIVE_SENTIMENT", "LEGAL_THREAT"));
        given().queryParam("replay", true)
                .get("/v1/escalations/{id}", desk.escalationId())
                .then()
                .body("replay.same", equalTo(true));
        send(desk.message("<script>alert(1)</script> **Will** you answer?"));
        await().atMost(PATIENCE).untilAsserted(() -> handoff(desk, "application/json")
                .body("transcript.text", hasItem(containsString("script")))
                .body("problem", containsString("internet is down"))
                .body("mood.course.size()", equalTo(3))
                .body("completeness.missing", hasItem("tried"))
                .body("nextBestStep", containsString("legal")));
        handoff(desk, "*/*").contentType(ContentType.JSON);
        handoff(desk, "text/markdown")
                .contentType("text/markdown")
                .body(not(containsString("<script>")))
                .body(containsString("&lt;script"));
        send(desk.resolved("front-1"));
        awaitStatus(desk.escalationId(), "RESOLVED").body("resolution", equalTo("Restarted the modem"));
        send(desk.triggerAdded(TriggerType.CHURN_RISK));
        await().atMost(PATIENCE).untilAsserted(() -> given().queryParam("caseId", desk.caseId())
                .queryParam("limit", 1)
                .get("/v1/escalations")
                .then()
                .body("items[0].status", equalTo("QUEUED"))
                .body("items[0].triggers.type", hasItem("CHURN_RISK"))
                .body("nextCursor", notNullValue()));
    }

    @Test
    void refusesWhatItDoesNotUnderstand() {
        given().queryParam("statu", "x").get("/v1/escalations").then().statusCode(400);
        given().queryParam("status", "LOST")
                .get("/v1/escalations")
                .then()
                .statusCode(400)
                .body("violations[0].message", containsString("QUEUED"));
        given().get("/v1/escalations/{id}", UUID.randomUUID()).then().statusCode(404);
        given().get("/v1/escalations/nothing/handoff").then().statusCode(404);
        given().contentType(ContentType.JSON)
                .body("{}")
                .post("/v1/escalations/{id}/accept", UUID.randomUUID())
                .then()
                .statusCode(400)
                .body("violations.pointer", hasItem("/agent"));
        given().contentType(ContentType.JSON)
                .body("{\"presence\":\"ASLEEP\"}")
                .put("/v1/agents/dev/presence")
                .then()
                .statusCode(400);
        given().urlEncodingEnabled(false)
                .contentType(ContentType.JSON)
                .body("{\"presence\":\"ONLINE\"}")
                .put("/v1/agents/nobody%00/presence")
                .then()
                .statusCode(400);
        given().contentType(ContentType.JSON)
                .body("{\"name\":\"N\",\"teams\":[\"nowhere\"],\"level\":\"L2\",\"capacity\":{\"CHAT\":1}}")
                .put("/v1/agents/new")
                .then()
                .statusCode(400)
                .body("violations[0].value", equalTo("nowhere"));
    }

    @Test
    void showsAndChecksTheMatrix() {
        given().accept("application/yaml")
                .get("/v1/matrix")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body(containsString("rules:"));
        given().get("/v1/matrix").then().contentType(ContentType.JSON).body("rules.size()", equalTo(47));
        given().header("If-None-Match", "\"1\"").get("/v1/matrix").then().statusCode(304);
        given().contentType(ContentType.JSON)
                .body(Map.of("triggers", List.of("SAFETY"), "facts", Map.of("tier", "VIP", "sentiment", -0.2)))
                .post("/v1/matrix/simulate")
                .then()
                .statusCode(200)
                .body("team", equalTo("trust-and-safety"))
                .body("priority", equalTo("P1"));
        given().contentType("application/yaml")
                .body("matrix: x\nrules: [{id: a}]\n".getBytes(StandardCharsets.UTF_8))
                .post("/v1/matrix/check")
                .then()
                .statusCode(200)
                .body("valid", equalTo(false))
                .body("problems.line", hasItem(2));
    }

    private static ValidatableResponse act(Cases desk, String action, Map<String, String> body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/v1/escalations/{id}/{action}", desk.escalationId(), action)
                .then();
    }

    private static ValidatableResponse withKey(Cases desk, String key, String agent) {
        return given().contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(Map.of("agent", agent))
                .post("/v1/escalations/{id}/accept", desk.escalationId())
                .then();
    }

    private static ValidatableResponse handoff(Cases desk, String accept) {
        return given().accept(accept)
                .get("/v1/escalations/{id}/handoff", desk.escalationId())
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse awaitStatus(UUID escalationId, String status) {
        await().atMost(PATIENCE).untilAsserted(() -> given().get("/v1/escalations/{id}", escalationId)
                .then()
                .statusCode(200)
                .body("status", equalTo(status)));
        return given().get("/v1/escalations/{id}", escalationId).then();
    }

    private static void presence(String agent, String presence) {
        given().contentType(ContentType.JSON)
                .body(Map.of("presence", presence))
                .put("/v1/agents/{id}/presence", agent)
                .then()
                .statusCode(200);
    }

    private static void send(Emitted event) {
        Map<String, Object> config =
                Map.of("bootstrap.servers", BatonServers.kafka().bootstrapServers());
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(KafkaEvents.encode(event.topic(), event.caseId().toString(), EmittedEvents.encode(event)));
        }
    }

    /** What routing told about a case so far, once it is as much as expected. */
    private static List<Emitted> emitted(Cases desk, int expected) {
        List<Emitted> found = new ArrayList<>();
        await().atMost(PATIENCE).untilAsserted(() -> {
            found.clear();
            found.addAll(emitted(desk));
            assertThat(found).hasSize(expected);
        });
        return found;
    }

    private static List<Emitted> emitted(Cases desk) {
        Map<String, Object> config =
                Map.of("bootstrap.servers", BatonServers.kafka().bootstrapServers());
        List<Emitted> found = new ArrayList<>();
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor("escalation-events").stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(100))) {
                    Emitted event = EmittedEvents.decode(KafkaEvents.decode(record));
                    if (event.caseId().equals(desk.caseId())) {
                        found.add(event);
                    }
                }
            }
        }
        return found;
    }
}
