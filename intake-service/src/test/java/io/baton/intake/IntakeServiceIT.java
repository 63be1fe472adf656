package io.baton.intake;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.anything;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baton.contracts.Dimensions;
import io.baton.contracts.Emitted;
import io.baton.contracts.EmittedEvents;
import io.baton.contracts.EmittedTypes;
import io.baton.contracts.EscalationKind;
import io.baton.contracts.EscalationStatus;
import io.baton.contracts.Ids;
import io.baton.contracts.Json;
import io.baton.contracts.Priority;
import io.baton.contracts.SupportLevel;
import io.baton.contracts.Topics;
import io.baton.contracts.escalation.EscalationRequested;
import io.baton.contracts.escalation.EscalationRouted;
import io.baton.contracts.escalation.EscalationView;
import io.baton.embedded.testing.BatonServers;
import io.baton.messaging.KafkaEvents;
import io.quarkus.test.common.ResourceArg;
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
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithTestResource(
        value = BatonServers.class,
        scope = TestResourceScope.GLOBAL,
        initArgs = @ResourceArg(name = "schema", value = "intake"))
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
                                events.said("CUSTOMER", "My printer jams. I want to speak to a human!"),
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
                .body("clocks.name", equalTo(List.of("resolution", "first-response")))
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
        assertThat(requested.at("/snapshot/customer/id").textValue()).startsWith("cu-T-");
        assertThat(Json.mapper().readTree(asked.get(2).value()).at("/snapshot/messages"))
                .hasSize(2);
        assertThat(about(Topics.CASE_EVENTS, caseId))
                .extracting(record -> Log.header(record, "ce_type"))
                .contains("baton.milestone.opened.v1", "baton.milestone.first-response.v1");
    }

    @Test
    @Order(2)
    void takesEventsInStructuredAndBinaryModeAndPassesOnWhatItDoesNotKnow() throws IOException {
        Events events = Events.startingAt(now());
        UUID caseId = Ids.caseId(Events.SOURCE, events.subject());
        ObjectNode opened = events.opened();
        opened.put("traceparent", "00-abc-def-01").put("priority", 3);
        ((ObjectNode) opened.get("data")).set("custom", Events.object().put("price", 577.5));
        send(STRUCTURED, opened).statusCode(202).body("accepted", equalTo(1));

        String data =
                "{\"author\":{\"kind\":\"CUSTOMER\"},\"text\":\"ol\u00e1 \ud83d\ude00 <b>{{7*7}}</b> \u0645\u0631\u062d\u0628\u0627\", \"more\":577.00}";
        given().header("Content-Type", "application/json")
                .header("ce-specversion", "1.0")
                .header("ce-id", events.subject() + "-b")
                .header("ce-source", Events.SOURCE)
                .header("ce-subject", events.subject())
                .header("ce-type", "baton.message.posted.v1")
                .header("ce-mood", "caf%C3%A9")
                .body(data.getBytes(UTF_8))
                .post("/v1/events")
                .then()
                .statusCode(202);

        awaitEvents(caseId, 2);
        theCase(caseId)
                .body(
                        "transcript[0].text",
                        equalTo("ol\u00e1 \ud83d\ude00 <b>{{7*7}}</b> \u0645\u0631\u062d\u0628\u0627"))
                .body("transcript[0].sentiment", notNullValue());
        List<ConsumerRecord<byte[], byte[]>> logged = about(Topics.CONTACT_EVENTS, caseId);
        assertThat(Log.header(logged.get(0), "ce_traceparent")).isEqualTo("00-abc-def-01");
        assertThat(Log.header(logged.get(0), "ce_priority")).isEqualTo("3");
        assertThat(Json.mapper()
                        .readTree(logged.get(0).value())
                        .at("/custom/price")
                        .asText())
                .isEqualTo("577.5");
        assertThat(Log.header(logged.get(1), "ce_mood")).isEqualTo("caf\u00e9");
        assertThat(Log.header(logged.get(1), "ce_time")).isNotNull();
        assertThat(logged.get(1).value()).isEqualTo(data.getBytes(UTF_8));
    }

    @Test
    @Order(3)
    void countsAnEventOnceHoweverOftenItComes() {
        Events events = Events.startingAt(now());
        ObjectNode opened = events.opened();
        send(BATCH, Events.batch(opened, opened)).statusCode(202).body("accepted", equalTo(2));
        send(STRUCTURED, opened).statusCode(202);
        send(STRUCTURED, events.said("CUSTOMER", "hello")).statusCode(202);

        awaitEvents(Ids.caseId(Events.SOURCE, events.subject()), 2);
    }

    @Test
    @Order(4)
    void marksOldCasesAsHistoryAndListsThem() {
        Events events = Events.startingAt(Instant.parse("2026-01-05T08:00:00Z"));
        send(BATCH, Events.batch(events.opened(), events.button(), events.resolved()))
                .statusCode(202);

        UUID caseId = Ids.caseId(Events.SOURCE, events.subject());
        awaitEvents(caseId, 3);
        given().queryParam("subject", events.subject())
                .queryParam("source", Events.SOURCE)
                .queryParam("status", "RESOLVED")
                .get("/v1/cases")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].historic", equalTo(true))
                .body("items[0].events", equalTo(3))
                .body("items[0].transcript", nullValue())
                .body("items[0].escalation.status", equalTo("RESOLVED"))
                .body("nextCursor", nullValue());
        assertThat(about(Topics.ESCALATION_REQUESTS, caseId)).hasSize(2);
    }

    @Test
    @Order(5)
    void pagesThroughCasesAndRefusesUnknownQuestions() {
        String cursor = given().queryParam("limit", 1)
                .get("/v1/cases")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .extract()
                .path("nextCursor");
        String first = given().queryParam("limit", 1).get("/v1/cases").path("items[0].caseId");
        given().queryParam("limit", 1)
                .queryParam("cursor", cursor)
                .get("/v1/cases")
                .then()
                .statusCode(200)
                .body("items[0].caseId", not(equalTo(first)));

        given().queryParam("colour", "red")
                .get("/v1/cases")
                .then()
                .statusCode(400)
                .body("violations", hasSize(1));
        given().queryParam("status", "LOST").get("/v1/cases").then().statusCode(400);
        given().get("/v1/cases/" + UUID.randomUUID()).then().statusCode(404).contentType("application/problem+json");
        given().get("/v1/cases/nonsense").then().statusCode(404);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.baton.intake.BadInput#all")
    @Order(6)
    void explainsWhatItRefuses(BadInput input) {
        send(input.mediaType(), input.body())
                .statusCode(input.status())
                .contentType("application/problem+json")
                .body("status", equalTo(input.status()))
                .body("title", notNullValue())
                .body("detail", notNullValue())
                .body("violations.pointer", input.pointers().isEmpty() ? anything() : equalTo(input.pointers()));
    }

    @Test
    @Order(7)
    void takesWhatIsUnusualButValid() {
        Events events = Events.startingAt(now());
        send(
                        BATCH,
                        Events.batch(
                                events.said("CUSTOMER", "a".repeat(10_000)),
                                events.said(
                                        "CUSTOMER",
                                        "\u0001\u001b[31m \u202eright to left \u0645\u0631\u062d\u0628\u0627"),
                                events.said(
                                        "CUSTOMER", "<script>alert(1)</script> ${7*7} {#if} %s '; drop table cases;--"),
                                events.said("CUSTOMER", "\ud83d\udc69\u200d\ud83d\ude80".repeat(5_000))))
                .statusCode(202);
        UUID caseId = Ids.caseId(Events.SOURCE, events.subject());
        awaitEvents(caseId, 4);
        theCase(caseId).body("transcript", hasSize(4)).body("transcript[0].text.length()", equalTo(10_000));
    }

    @Test
    @Order(8)
    void readsWhatPlatformsWriteToTheLogThemselves() {
        Events events = Events.startingAt(now());
        UUID caseId = Ids.caseId(Events.SOURCE, events.subject());
        ObjectNode opened = events.opened();
        opened.remove("time");
        Instant before = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        Log.write(structured(caseId, opened));
        Log.write(structured(caseId, events.button()));

        awaitEvents(caseId, 2);
        theCase(caseId).body("triggers.type", equalTo(List.of("BUTTON")));
        Instant openedAt = Instant.parse(theCase(caseId).extract().path("openedAt"));
        // The opening without a time happened when it reached the log, after the button of the first minute.
        assertThat(openedAt).isBefore(before);
    }

    @Test
    @Order(9)
    void putsWhatItCannotAcceptOnTheDeadLetterAndGoesOn() {
        Events events = Events.startingAt(now());
        UUID caseId = Ids.caseId(Events.SOURCE, events.subject());
        ObjectNode mute = events.said("CUSTOMER", "x");
        ((ObjectNode) mute.get("data")).remove("text");
        ObjectNode future = events.opened();
        future.put("time", Instant.now().plus(10, ChronoUnit.MINUTES).toString());
        Log.write(structured(caseId, mute));
        Log.write(structured(caseId, future));
        Log.write(new ProducerRecord<>(
                Topics.CONTACT_EVENTS, caseId.toString().getBytes(UTF_8), "nonsense".getBytes(UTF_8)));
        Log.write(mark("baton.clock.ticked.v1", null));
        Log.write(mark("baton.source.reached.v1", "{\"time\":\"2026-03-31T00:00:00Z\"}"));
        Log.write(structured(caseId, events.opened()));

        awaitEvents(caseId, 1);
        String deadLetters = Topics.deadLetter(Topics.CONTACT_EVENTS, "intake-service");
        await().atMost(SOON).untilAsserted(() -> assertThat(Log.read(deadLetters, record -> true))
                .filteredOn(record -> caseId.toString().equals(Log.key(record)))
                .extracting(record -> Log.headers(record))
                .hasSize(3)
                .anySatisfy(headers -> assertThat(headers).contains("/data/text is required"))
                .anySatisfy(headers -> assertThat(headers).contains("5 minutes ahead")));
        assertThat(Log.read(deadLetters, record -> Log.headers(record).contains("baton.clock")))
                .isEmpty();
    }

    @Test
    @Order(20)
    void answersUnavailableWhileKafkaIsAwayAndWorksWhenItIsBack() throws Exception {
        Events events = Events.startingAt(now());
        ObjectNode opened = events.opened();
        BatonServers.kafka().stop();
        try {
            send(STRUCTURED, opened)
                    .statusCode(503)
                    .header("Retry-After", notNullValue())
                    .body("title", notNullValue());
        } finally {
            BatonServers.kafka().restart();
        }
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> send(STRUCTURED, opened).statusCode(202));
        awaitEvents(Ids.caseId(Events.SOURCE, events.subject()), 1);
    }

    private static ProducerRecord<byte[], byte[]> structured(UUID caseId, ObjectNode event) {
        var record = new ProducerRecord<>(
                Topics.CONTACT_EVENTS,
                caseId.toString().getBytes(UTF_8),
                event.toString().getBytes(UTF_8));
        record.headers().add("content-type", "application/cloudevents+json; charset=UTF-8".getBytes(UTF_8));
        return record;
    }

    private static ProducerRecord<byte[], byte[]> mark(String type, String data) {
        var record = new ProducerRecord<byte[], byte[]>(
                Topics.CONTACT_EVENTS, 0, null, data == null ? null : data.getBytes(UTF_8));
        record.headers()
                .add("ce_specversion", "1.0".getBytes(UTF_8))
                .add("ce_id", UUID.randomUUID().toString().getBytes(UTF_8))
                .add("ce_source", "replay".getBytes(UTF_8))
                .add("ce_type", type.getBytes(UTF_8))
                .add("content-type", "application/json".getBytes(UTF_8));
        return record;
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

    @Test
    @Order(20)
    void givesWhatItAskedForToTheEscalationThatRoutingMergedItInto() {
        Events events = Events.startingAt(now());
        UUID caseId = Ids.caseId(Events.SOURCE, events.subject());
        send(STRUCTURED, events.button()).statusCode(202);
        awaitEvents(caseId, 1);
        await().atMost(SOON)
                .until(() -> !about(Topics.ESCALATION_REQUESTS, caseId).isEmpty());
        Emitted asked = EmittedEvents.decode(
                KafkaEvents.decode(about(Topics.ESCALATION_REQUESTS, caseId).get(0)));
        UUID successor = Ids.successorId(caseId, "late trigger");
        Log.write(KafkaEvents.encode(
                Topics.ESCALATION_EVENTS, caseId.toString(), EmittedEvents.encode(merged(asked, successor))));

        await().atMost(SOON).untilAsserted(() -> theCase(caseId)
                .body("escalation.escalationId", equalTo(successor.toString()))
                .body("escalation.status", equalTo("QUEUED"))
                .body("earlierEscalations", hasSize(0))
                .body("triggers", hasSize(1)));
    }

    private static Emitted merged(Emitted request, UUID into) {
        EscalationRequested asked = (EscalationRequested) request.data();
        EscalationView view = new EscalationView(
                into,
                asked.caseId(),
                EscalationStatus.QUEUED,
                List.of(EscalationKind.FUNCTIONAL),
                SupportLevel.L2,
                Priority.P3,
                "team",
                null,
                asked.triggers(),
                List.of(),
                request.time(),
                null,
                null,
                false,
                1,
                new Dimensions(Events.SOURCE, null, null, null, null, null, null, null, null, null, null, null, null));
        return new Emitted(
                Ids.eventId(into, EmittedTypes.ESCALATION_ROUTED, "merged"),
                EmittedTypes.ESCALATION_ROUTED,
                "routing-service",
                asked.caseId(),
                request.time(),
                "merged",
                1,
                new EscalationRouted(view, List.of(), asked.snapshot(), List.of(asked.escalationId())));
    }

    @Test
    @Order(95)
    void documentsAbuse() throws IOException {
        Events events = Events.startingAt(now());
        send(
                        BATCH,
                        Events.batch(
                                events.opened(),
                                events.said("CUSTOMER", "You are a fucking idiot. Where is my printer?"),
                                events.said("CUSTOMER", "Go to hell, you stupid moron")))
                .statusCode(202);

        UUID caseId = Ids.caseId(Events.SOURCE, events.subject());
        awaitEvents(caseId, 3);
        theCase(caseId)
                .body(
                        "incidents.quote",
                        equalTo(List.of(
                                "You are a fucking idiot. Where is my printer?", "Go to hell, you stupid moron")))
                .body("incidents[0].time", notNullValue())
                .body("incidents[0].confidence", greaterThan(0.5f))
                .body("triggers.type", equalTo(List.of("ABUSE")));
    }

    @Test
    @Order(96)
    void showsWhatDetectionSeesInOneTextAndStoresNothing() {
        int before = given().get("/v1/cases").then().extract().path("items.size()");

        detect("{'text': 'Mein Paket fehlt noch immer. Ich möchte mit einem Mitarbeiter sprechen!', 'channel': 'CHAT'}")
                .statusCode(200)
                .body("language", equalTo("de"))
                .body("triggers.type", equalTo(List.of("EXPLICIT_REQUEST")))
                .body("triggers[0].detector", equalTo("explicit-request-phrases"))
                .body("triggers[0].evidence", notNullValue())
                .body("triggers[0].confidence", equalTo(0.95f))
                .body("intents", hasSize(0));
        String bad = "{'author': {'kind': 'CUSTOMER'}, 'text': 'This is bad and I am really upset, terrible'}";
        detect("{'text': 'Still broken, bad and disappointing, I am upset', 'history': [" + bad + "," + bad + "]}")
                .statusCode(200)
                .body("language", equalTo("en"))
                .body("triggers.type", equalTo(List.of("NEGATIVE_SENTIMENT")));
        detect(
                        "{'text': 'Still broken, bad and disappointing, I am upset', 'history': ["
                                + "'This is bad and I am really upset, terrible', 'Bad. I am upset, it is terrible'], 'language': 'en'}")
                .statusCode(200)
                .body("triggers.type", equalTo(List.of("NEGATIVE_SENTIMENT")));
        detect("{'text': 'ok', 'language': 'pt-BR'}")
                .statusCode(200)
                .body("language", equalTo("pt"))
                .body("sentiment", notNullValue())
                .body("triggers", hasSize(0));

        given().get("/v1/cases").then().body("items.size()", equalTo(before));
    }

    @Test
    @Order(97)
    void saysEverythingThatIsWrongWithATextToDetectIn() {
        detect("{'text': '', 'tier': 'GOLD', 'history': [{'author': {'kind': 'X'}}]}")
                .statusCode(400)
                .contentType("application/problem+json")
                .body(
                        "violations.pointer",
                        equalTo(List.of("/text", "/history/0/author/kind", "/history/0/text", "/tier")));
        detect("{'text': '" + "x".repeat(20_001) + "'}").statusCode(400);
        detect("not json").statusCode(400).contentType("application/problem+json");
    }

    private static ValidatableResponse detect(String json) {
        return given().contentType("application/json")
                .body(json.replace('\'', '"').getBytes(UTF_8))
                .post("/v1/triggers/detect")
                .then();
    }

    @Test
    @Order(98)
    void refusesParametersThatTheEdgeDoesNotRead() {
        given().queryParam("dry-run", true)
                .contentType(STRUCTURED)
                .body("{}")
                .post("/v1/events")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.pointer", equalTo(List.of("?dry-run")));
    }

    @Test
    @Order(99)
    void saysThatTheDatabaseIsAway() {
        BatonServers.postgres().stop();
        try {
            for (String path : List.of("/v1/cases", "/v1/cases/" + UUID.randomUUID())) {
                given().get(path)
                        .then()
                        .statusCode(503)
                        .contentType("application/problem+json")
                        .header("Retry-After", notNullValue());
            }
        } finally {
            BatonServers.postgres().restart();
        }
        await().atMost(SOON).untilAsserted(() -> given().get("/v1/cases").then().statusCode(200));
    }
}
