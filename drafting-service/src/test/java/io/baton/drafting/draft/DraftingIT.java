package io.baton.drafting.draft;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.baton.contracts.Channel;
import io.baton.contracts.Emitted;
import io.baton.contracts.EmittedEvents;
import io.baton.contracts.Json;
import io.baton.contracts.TriggerType;
import io.baton.drafting.model.OpenAiServer;
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
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The service on a real broker, a real database and an endpoint that speaks the OpenAI protocol. */
@QuarkusTest
@WithTestResource(
        value = BatonServers.class,
        scope = TestResourceScope.GLOBAL,
        initArgs = @ResourceArg(name = "schema", value = "drafting"))
@WithTestResource(value = OpenAiServer.class, scope = TestResourceScope.GLOBAL)
class DraftingIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static KafkaProducer<byte[], byte[]> producer;

    @BeforeAll
    static void connect() {
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", BatonServers.kafka().bootstrapServers()),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    @AfterAll
    static void disconnect() {
        producer.close();
    }

    @Test
    void tellsACustomerOnceThatTheirCaseWasEscalatedAndOnceThatItIsResolved() {
        EscalationExamples escalation = new EscalationExamples("it-flow", true);
        Emitted routed = escalation.routed();
        send(routed);
        send(routed);
        JsonPath confirmation = onlyDraft(escalation, "ESCALATION_CONFIRMED", "COMPOSED");
        assertThat(confirmation.getString("items[0].text"))
                .contains("Dear Maria Silva,", "Invoice 4711 charged twice", "our billing team", "UTC+01:00");
        assertThat(confirmation.getString("items[0].composer")).isEqualTo("BUILT_IN");
        assertThat(confirmation.getList("items[0].commitments")).hasSize(1);

        approve(confirmation.getUUID("items[0].draftId"), 200);
        approve(confirmation.getUUID("items[0].draftId"), 409);

        send(escalation.resolved("The second charge was reversed in the ledger"));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(drafts(escalation).getList("items.scenario"))
                        .containsExactly("POST_RESOLUTION", "ESCALATION_CONFIRMED"));
        assertThat(drafts(escalation).getList("items.status")).containsExactly("COMPOSED", "SUPERSEDED");
        assertThat(drafts(escalation).getList("items.historic", Boolean.class)).containsOnly(true);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(typesOf(escalation.caseId()))
                .containsExactly("composed", "approved", "superseded", "composed"));
    }

    @Test
    void holdsALegalThreatBackUntilSomebodyLiftsIt() {
        EscalationExamples escalation = new EscalationExamples("it-threat", true);
        send(escalation.routed());
        onlyDraft(escalation, "ESCALATION_CONFIRMED", "COMPOSED");
        send(escalation.trigger(TriggerType.LEGAL_THREAT).to("legal").routed());
        JsonPath held = onlyDraft(escalation, "ESCALATION_CONFIRMED", "HELD");
        UUID draftId = held.getUUID("items[0].draftId");
        assertThat(held.getInt("items[0].revision")).isEqualTo(2);
        assertThat(held.getString("items[0].text")).contains("our legal team");

        approve(draftId, 409).body("detail", containsString("LEGAL_THREAT"));
        liftHold(draftId, 200).body("status", equalTo("COMPOSED")).body("holds[0].liftedBy", equalTo("lee"));
        liftHold(draftId, 409);
        send(escalation.to("legal 2").routed());
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(drafts(escalation).getInt("items[0].revision"))
                        .isEqualTo(3));
        approve(draftId, 200).body("status", equalTo("APPROVED"));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(typesOf(escalation.caseId()))
                .containsExactly("composed", "composed", "held", "hold-lifted", "composed", "approved"));
    }

    @Test
    void putsAResolutionWithoutRoutingIntoTheDeadLetter() {
        EscalationExamples escalation = new EscalationExamples("it-unknown", true);
        send(escalation.resolved("done"));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(keysOf("escalation-events.drafting-service.dead-letter"))
                        .contains(escalation.caseId().toString()));
    }

    @Test
    void takesAModelsTextThatPassesTheChecklist() {
        EscalationExamples escalation =
                new EscalationExamples("it-model-good", false).named("Printer alpha jams", null);
        model("Printer alpha jams", answer(new GoodAnswer().text()));
        send(escalation.on(Channel.CHAT).routed());
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(drafts(escalation).getString("items[0].composer"))
                        .isEqualTo("MODEL"));
        JsonPath draft = drafts(escalation);
        assertThat(draft.getInt("items[0].revision")).isEqualTo(2);
        assertThat(draft.getString("items[0].text")).isEqualTo(new GoodAnswer().text());
        assertThat(draft.getString("items[0].status")).isEqualTo("COMPOSED");
    }

    @Test
    void keepsTheBuiltInTextWhenTheModelInventsADate() {
        String text = new GoodAnswer().text().replace("Please", "You hear from us by Friday 6 March 2026. Please");
        keepsBuiltIn("it-model-date", "Printer beta jams", answer(text), 1);
    }

    @Test
    void keepsTheBuiltInTextWhenTheModelAnswersNoJson() {
        keepsBuiltIn("it-model-json", "Printer gamma jams", chatCompletion("Sure, here you are: not JSON"), 1);
    }

    @Test
    void keepsTheBuiltInTextWhenTheModelFails() {
        keepsBuiltIn("it-model-500", "Printer delta jams", aResponse().withStatus(500), 2);
    }

    @Test
    void keepsTheBuiltInTextWhenTheModelDoesNotAnswerInTime() {
        ResponseDefinitionBuilder late = answer(new GoodAnswer().text()).withFixedDelay(5_000);
        keepsBuiltIn("it-model-late", "Printer epsilon jams", late, 2);
    }

    @Test
    void asksNoModelAboutAHistoricCase() {
        EscalationExamples historic = new EscalationExamples("it-model-old", true).named("Printer zeta jams", null);
        EscalationExamples live = new EscalationExamples("it-model-new", false).named("Printer eta jams", null);
        model("Printer eta jams", answer(new GoodAnswer().text()));
        send(historic.routed());
        onlyDraft(historic, "ESCALATION_CONFIRMED", "COMPOSED");
        send(live.on(Channel.CHAT).routed());
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(drafts(live).getString("items[0].composer"))
                .isEqualTo("MODEL"));
        assertThat(requestsAbout("Printer zeta jams")).isZero();
    }

    @Test
    void composesFromFactsWithoutAnEscalation() {
        String draftId = json("""
                {"facts": {"issue": "the checkout outage", "impact": "no orders since nine",
                  "compensation": {"what": "service credit", "amount": 50, "currency": "EUR"},
                  "sender": {"name": "Ana Lima"}, "handler": {"team": "payments"}}}""")
                .post("/v1/drafts")
                .then()
                .statusCode(201)
                .header("Location", notNullValue())
                .body("status", equalTo("HELD"))
                .body("holds[0].type", equalTo("APPROVAL_PENDING"))
                .body("subject", containsString("the checkout outage"))
                .extract()
                .path("draftId");
        json("""
                {"facts": {"issue": "the checkout outage", "impact": "no orders since nine",
                  "compensation": {"what": "service credit", "amount": 50, "currency": "EUR", "approvedBy": "lee"},
                  "sender": {"name": "Ana Lima"}, "handler": {"team": "payments"}}}""")
                .put("/v1/drafts/" + draftId + "/facts")
                .then()
                .statusCode(200)
                .body("status", equalTo("COMPOSED"))
                .body("text", containsString("service credit, 50 EUR"))
                .body("revision", equalTo(2));
        json("{\"text\": \"We will refund 500 EUR by tomorrow.\", \"by\": \"ana\"}")
                .put("/v1/drafts/" + draftId + "/text")
                .then()
                .statusCode(200)
                .body("checklist.find { it.id == 'facts-only' }.passed", equalTo(false))
                .body("checklist.find { it.id == 'facts-only' }.words", hasItem("tomorrow"));
        json("{\"by\": \"lee\"}")
                .post("/v1/drafts/" + draftId + "/approve")
                .then()
                .statusCode(409)
                .body("detail", containsString("facts-only"));
        json("{\"by\": \"lee\", \"reason\": \"not like this\"}")
                .post("/v1/drafts/" + draftId + "/reject")
                .then()
                .statusCode(200)
                .body("status", equalTo("REJECTED"));
    }

    @Test
    void refusesWhatItCannotDoAndSaysWhatItCan() {
        json("{\"facts\": {}, \"scenario\": \"LATE_ORDER\"}")
                .post("/v1/drafts")
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/scenario"))
                .body("violations[0].message", containsString("ESCALATION_CONFIRMED, POST_RESOLUTION"));
        json("{\"facts\": {\"nextUpdateAt\": \"soon\", \"options\": [3]}}")
                .post("/v1/drafts")
                .then()
                .statusCode(400)
                .body("violations", hasSize(2));
        given().get("/v1/drafts?state=OPEN&status=LOST").then().statusCode(400).body("violations", hasSize(2));
        given().get("/v1/drafts/" + UUID.randomUUID()).then().statusCode(404);
        json("{\"by\": \"lee\", \"acceptWarnings\": [\"nonsense\"]}")
                .post("/v1/drafts/" + UUID.randomUUID() + "/approve")
                .then()
                .statusCode(400);
        json("not json").post("/v1/checklist").then().statusCode(400);
        given().contentType(ContentType.TEXT)
                .body("{}")
                .post("/v1/checklist")
                .then()
                .statusCode(415);
    }

    @Test
    void checksAnyText() {
        json("{\"text\": \"We will fix it soon.\", \"facts\": {\"issue\": \"the checkout outage\"}}")
                .post("/v1/checklist")
                .then()
                .statusCode(200)
                .body("passed", equalTo(false))
                .body("checklist.find { it.id == 'no-vague-time' }.words", hasItem("soon"));
    }

    private static void keepsBuiltIn(String subject, String title, ResponseDefinitionBuilder answer, int requests) {
        EscalationExamples escalation = new EscalationExamples(subject, false).named(title, null);
        model(title, answer);
        send(escalation.on(Channel.CHAT).routed());
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(requestsAbout(title)).isEqualTo(requests));
        await().during(Duration.ofSeconds(1)).atMost(PATIENCE).untilAsserted(() -> {
            assertThat(requestsAbout(title)).isEqualTo(requests);
            JsonPath draft = drafts(escalation);
            assertThat(draft.getString("items[0].composer")).isEqualTo("BUILT_IN");
            assertThat(draft.getInt("items[0].revision")).isEqualTo(1);
        });
    }

    private static void model(String about, ResponseDefinitionBuilder answer) {
        OpenAiServer.server()
                .stubFor(post(urlPathEqualTo("/v1/chat/completions"))
                        .withRequestBody(containing(about))
                        .willReturn(answer));
    }

    private static int requestsAbout(String words) {
        return OpenAiServer.server()
                .countRequestsMatching(postRequestedFor(urlPathEqualTo("/v1/chat/completions"))
                        .withRequestBody(containing(words))
                        .build())
                .getCount();
    }

    private static ResponseDefinitionBuilder answer(String text) {
        return chatCompletion(json(Map.of("subject", "", "text", text)));
    }

    private static ResponseDefinitionBuilder chatCompletion(String content) {
        Object choice =
                Map.of("index", 0, "finish_reason", "stop", "message", Map.of("role", "assistant", "content", content));
        return aResponse()
                .withHeader("Content-Type", "application/json")
                .withBody(json(Map.of(
                        "id",
                        "1",
                        "object",
                        "chat.completion",
                        "created",
                        1,
                        "model",
                        "m",
                        "choices",
                        List.of(choice),
                        "usage",
                        Map.of("prompt_tokens", 1, "completion_tokens", 1, "total_tokens", 2))));
    }

    private static String json(Object value) {
        try {
            return Json.mapper().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RequestSpecification json(String body) {
        return given().contentType(ContentType.JSON).body(body);
    }

    private static ValidatableResponse approve(UUID draftId, int status) {
        return json("{\"by\": \"lee\", \"acceptWarnings\": []}")
                .post("/v1/drafts/" + draftId + "/approve")
                .then()
                .statusCode(status);
    }

    private static ValidatableResponse liftHold(UUID draftId, int status) {
        return json("{\"type\": \"LEGAL_THREAT\", \"by\": \"lee\", \"reason\": \"counsel agreed\"}")
                .post("/v1/drafts/" + draftId + "/lift-hold")
                .then()
                .statusCode(status);
    }

    private static JsonPath onlyDraft(EscalationExamples escalation, String scenario, String status) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(drafts(escalation).getList("items.scenario")).containsExactly(scenario);
            assertThat(drafts(escalation).getList("items.status")).containsExactly(status);
        });
        return drafts(escalation);
    }

    private static JsonPath drafts(EscalationExamples escalation) {
        return given().get("/v1/drafts?escalationId=" + escalation.escalationId())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void send(Emitted event) {
        producer.send(KafkaEvents.encode(event.topic(), event.caseId().toString(), EmittedEvents.encode(event)));
        producer.flush();
    }

    private static List<String> typesOf(UUID caseId) {
        return records("draft-events").stream()
                .filter(record -> new String(record.key(), StandardCharsets.UTF_8).equals(caseId.toString()))
                .map(record -> KafkaEvents.decode(record).getType())
                .map(type -> type.replace("baton.draft.", "").replace(".v1", ""))
                .toList();
    }

    private static List<String> keysOf(String topic) {
        return records(topic).stream()
                .map(record -> new String(record.key(), StandardCharsets.UTF_8))
                .toList();
    }

    private static List<ConsumerRecord<byte[], byte[]>> records(String topic) {
        Map<String, Object> config =
                Map.of("bootstrap.servers", BatonServers.kafka().bootstrapServers());
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = IntStream.range(
                            0, consumer.partitionsFor(topic).size())
                    .mapToObj(partition -> new TopicPartition(topic, partition))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            long wanted = consumer.endOffsets(partitions).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
            while (records.size() < wanted) {
                consumer.poll(Duration.ofSeconds(1)).forEach(records::add);
            }
            return records;
        }
    }

    /** A chat message that rests on the example's facts alone. */
    private record GoodAnswer() {
        String text() {
            return "We are sorry that this printer still jams. Your case is now with our billing team, and there is no need"
                    + " to repeat anything. We take ownership until it is settled. Please reply here if anything changes."
                    + " \u2013 billing team";
        }
    }

    @Test
    void refusesParametersAndBodiesThatItDoesNotTake() {
        given().queryParam("dry-run", true)
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/v1/checklist")
                .then()
                .statusCode(400)
                .body("violations.pointer", hasItem("?dry-run"));
        given().contentType(ContentType.JSON)
                .body("\"" + "a".repeat(256 * 1024) + "\"")
                .post("/v1/checklist")
                .then()
                .statusCode(413)
                .contentType("application/problem+json");
    }

    @Test
    void saysThatTheDatabaseIsAway() {
        BatonServers.postgres().stop();
        try {
            for (String path : List.of("/v1/drafts", "/v1/drafts/" + UUID.randomUUID())) {
                given().get(path)
                        .then()
                        .statusCode(503)
                        .contentType("application/problem+json")
                        .header("Retry-After", notNullValue());
            }
        } finally {
            BatonServers.postgres().restart();
        }
        await().atMost(PATIENCE)
                .untilAsserted(() -> given().get("/v1/drafts").then().statusCode(200));
    }
}
