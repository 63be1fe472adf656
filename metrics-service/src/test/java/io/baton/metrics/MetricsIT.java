package io.baton.metrics;

import static io.restassured.RestAssured.given;
import static io.restassured.config.JsonConfig.jsonConfig;
import static io.restassured.path.json.config.JsonPathConfig.NumberReturnType.DOUBLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.baton.contracts.Emitted;
import io.baton.contracts.EmittedEvents;
import io.baton.contracts.Topics;
import io.baton.embedded.testing.BatonServers;
import io.baton.messaging.KafkaEvents;
import io.baton.metrics.definition.domain.Metrics;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@link SmallDay}, scrambled and delivered twice over Kafka, then every figure over HTTP. */
@QuarkusTest
@QuarkusTestResource(value = BatonServers.class, initArgs = @ResourceArg(name = "schema", value = "metrics"))
class MetricsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final RestAssuredConfig EXACT_NUMBERS =
            RestAssuredConfig.newConfig().jsonConfig(jsonConfig().numberReturnType(DOUBLE));

    private static int repeated;

    @BeforeAll
    static void deliverTheDay() {
        List<Emitted> arrivals = new ArrayList<>(SmallDay.events());
        arrivals.addAll(SmallDay.events());
        Collections.shuffle(arrivals, new Random(29));
        try (KafkaProducer<byte[], byte[]> producer = producer()) {
            producer.send(KafkaEvents.encode(Topics.CASE_EVENTS, SmallDay.C.toString(), unknownType()));
            arrivals.forEach(event -> producer.send(
                    KafkaEvents.encode(event.topic(), event.caseId().toString(), EmittedEvents.encode(event))));
        }
    }

    @BeforeEach
    void awaitTheDay() {
        int events = SmallDay.events().size();
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(counter("baton_inbox_events_total")).isEqualTo(2 * events + 1 + repeated);
            assertThat(counter("baton_inbox_duplicates_total")).isEqualTo(events + repeated);
            assertThat(counter("baton_inbox_dead_letters_total")).isEqualTo(1);
        });
    }

    @Test
    void listsAllMetricsWithTheirDefinitions() {
        ValidatableResponse answer = get("/v1/metrics").statusCode(200).body("nextCursor", nullValue());

        answer.body("items.name", equalTo(Metrics.names()));
        answer.body(
                "items.definition",
                equalTo(Metrics.all().stream()
                        .map(metric -> metric.definition())
                        .toList()));
    }

    @Test
    void escalationRate() {
        get("/v1/metrics/escalation-rate")
                .statusCode(200)
                .body("name", equalTo("escalation-rate"))
                .body("unit", equalTo("ratio"))
                .body("value", equalTo(0.6))
                .body("n", equalTo(5))
                .body("numerator", equalTo(3))
                .body("denominator", equalTo(5))
                .body("mature", equalTo(0.6))
                .body("confidence.low", closeTo(0.2307, 0.0001))
                .body("confidence.high", closeTo(0.8824, 0.0001))
                .body("confidence.level", equalTo(0.95))
                .body("percentiles", nullValue())
                .body("groups", hasSize(0));
    }

    @Test
    void timeToEscalate() {
        get("/v1/metrics/time-to-escalate")
                .statusCode(200)
                .body("unit", equalTo("seconds"))
                .body("value", equalTo(2000.0))
                .body("numerator", equalTo(6000.0))
                .body("denominator", equalTo(3))
                .body("confidence", nullValue())
                .body("percentiles", equalTo(Map.of("p50", 1800.0, "p90", 3240.0, "p95", 3420.0, "p99", 3564.0)));
    }

    @Test
    void resolutionTimeAfterEscalation() {
        get("/v1/metrics/resolution-time-after-escalation")
                .statusCode(200)
                .body("value", equalTo(5850.0))
                .body("n", equalTo(2))
                .body("percentiles.p50", equalTo(5850.0));
    }

    @Test
    void csatAfterEscalation() {
        get("/v1/metrics/csat-after-escalation")
                .statusCode(200)
                .body("value", equalTo(0.5))
                .body("n", equalTo(2))
                .body("mean", equalTo(3.5))
                .body("responseRate", closeTo(2.0 / 3, 1e-12))
                .body("neverEscalated.value", equalTo(1.0))
                .body("neverEscalated.n", equalTo(1))
                .body("neverEscalated.mean", equalTo(4.0));
    }

    @Test
    void repeatEscalationRate() {
        get("/v1/metrics/repeat-escalation-rate")
                .statusCode(200)
                .body("numerator", equalTo(1))
                .body("denominator", equalTo(3))
                .body("$", not(hasKey("neverEscalated")))
                .body("$", not(hasKey("outcomes")));
    }

    @Test
    void draftOutcomes() {
        get("/v1/metrics/draft-outcomes")
                .statusCode(200)
                .body("value", equalTo(0.5))
                .body("outcomes.status", contains("HELD", "SENT"))
                .body("outcomes.n", contains(1, 1));
    }

    @Test
    void dataReachesTheNewestEventWhenNothingIsUnread() {
        await().atMost(PATIENCE).untilAsserted(() -> get("/v1/metrics")
                .body("items.dataThrough", everyItem(equalTo("2026-03-29T23:40:00Z"))));
    }

    @Test
    void dataReachesNoFurtherThanThePartitionThatHoldsUnreadRecords() throws Exception {
        try (Connection database = BatonServers.postgres().connect(BatonServers.DATABASE);
                Statement statement = database.createStatement()) {
            database.setAutoCommit(false);
            statement.execute("lock table metrics.inbox in exclusive mode");
            String last = lastFolded(statement, deliverAgain(SmallDay.D));

            assertThat(last).isLessThan("2026-03-29T23:40:00Z");
            await().atMost(PATIENCE).untilAsserted(() -> get("/v1/metrics")
                    .body("items.find { it.name == 'escalation-rate' }.dataThrough", equalTo(last))
                    .body("items.find { it.name == 'draft-outcomes' }.dataThrough", equalTo("2026-03-29T23:40:00Z")));
            database.rollback();
        }
    }

    @Test
    void groupsByDaysOfTheZoneThroughTheChangeToSummerTime() {
        get("/v1/metrics/escalation-rate?interval=day&timezone=Europe/Berlin")
                .statusCode(200)
                .body(
                        "groups.key.interval",
                        contains("2026-03-27T23:00:00Z", "2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z"))
                .body("groups.numerator", contains(1, 1, 1))
                .body("groups.denominator", contains(2, 2, 1));
    }

    @Test
    void groupsByWeekAndTier() {
        get("/v1/metrics/time-to-escalate?interval=week&timezone=Europe/Berlin&groupBy=tier")
                .statusCode(200)
                .body(
                        "groups.key",
                        contains(
                                Map.of("interval", "2026-03-22T23:00:00Z", "tier", "STANDARD"),
                                Map.of("interval", "2026-03-22T23:00:00Z", "tier", "VIP"),
                                Map.of("interval", "2026-03-29T22:00:00Z", "tier", "STANDARD")))
                .body("groups.value", contains(600.0, 1800.0, 3600.0))
                .body("groups[1].percentiles.p99", equalTo(1800.0));
    }

    @Test
    void showsUnknownTraitsAsNull() {
        get("/v1/metrics/escalation-rate?groupBy=team")
                .body("groups.key.team", contains("billing", "care", null))
                .body("groups.numerator", contains(2, 1, 1))
                .body("groups.denominator", contains(5, 5, 5));
    }

    @ParameterizedTest
    @CsvSource({
        "time-to-escalate,                 team=billing,               1200",
        "time-to-escalate,                 agent=anna,                 1200",
        "time-to-escalate,                 rule=vip,                   1800",
        "time-to-escalate,                 kind=PRIORITY,              1800",
        "time-to-escalate,                 trigger=KEYWORD,            600",
        "time-to-escalate,                 from=2026-03-29T00:20:00Z,  2100",
        "time-to-escalate,                 to=2026-03-29T00:20:00Z,    1800",
        "resolution-time-after-escalation, channel=CHAT,               4500",
        "csat-after-escalation,            level=MANAGER,              0",
        "escalation-rate,                  brand=Basic&tier=STANDARD,  1",
        "escalation-rate,                  exact=true,                 0.6",
        "escalation-rate,                  region=EU&product=app&issueType=refund&source=urn:desk:berlin, 0.6"
    })
    void filters(String metric, String query, double value) {
        get("/v1/metrics/" + metric + "?" + query).statusCode(200).body("value", equalTo(value));
    }

    @Test
    void comparesWithTheWindowOfTheSameLengthBefore() {
        get("/v1/metrics/escalation-rate?from=2026-03-29T00:00:00Z&to=2026-03-30T00:00:00Z&compare=previous"
                        + "&groupBy=channel")
                .statusCode(200)
                .body("value", closeTo(2.0 / 3, 1e-12))
                .body("previous.value", equalTo(0.5))
                .body("previous.n", equalTo(2))
                .body("groups.key.channel", contains("CHAT"))
                .body("groups[0]", not(hasKey("previous")));
    }

    @Test
    void pagesThroughTheCasesBehindAFigureNewestFirst() {
        List<String> cases = new ArrayList<>();
        List<Boolean> counted = new ArrayList<>();
        String next = "";
        while (next != null) {
            Response page = request().get("/v1/metrics/escalation-rate/cases?limit=2" + next);
            assertThat(page.statusCode()).isEqualTo(200);
            cases.addAll(page.path("items.caseId"));
            counted.addAll(page.path("items.counted"));
            String cursor = page.path("nextCursor");
            next = cursor == null ? null : "&cursor=" + cursor;
        }

        assertThat(cases).containsExactly(ids(SmallDay.E, SmallDay.C, SmallDay.B, SmallDay.A, SmallDay.D));
        assertThat(counted).containsExactly(true, false, true, true, false);
    }

    @Test
    void showsWhatACaseContributes() {
        get("/v1/metrics/resolution-time-after-escalation/cases?team=billing&channel=EMAIL")
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].caseId", equalTo(SmallDay.A.toString()))
                .body("items[0].value", equalTo(7200.0))
                .body("items[0].firstContactAt", equalTo("2026-03-28T22:40:00Z"))
                .body("items[0].resolvedAt", equalTo("2026-03-29T01:10:00Z"))
                .body("items[0].escalations[0].escalationId", equalTo(SmallDay.A1.toString()));
    }

    @Test
    void writesFiguresAsCsv() {
        String csv = csv("/v1/metrics/escalation-rate?groupBy=brand");

        assertThat(csv.lines())
                .first()
                .asString()
                .startsWith("name,brand,unit,value,n,numerator,denominator,confidenceLow");
        assertThat(csv.lines()).hasSize(4);
        assertThat(csv)
                .contains("\r\nescalation-rate,\"'=Acme, \"\"Inc\"\"\",ratio,1.0,1,1,1,")
                .contains("\r\nescalation-rate,,ratio,0.0,1,0,1,");
        assertThat(csv("/v1/metrics").lines()).hasSize(1 + Metrics.names().size());
    }

    @Test
    void writesCasesAsCsvWithALinkToTheNextPage() {
        Response answer = request().accept("text/csv").get("/v1/metrics/escalation-rate/cases?limit=1");

        assertThat(answer.asString()).startsWith("id,caseId,at,counted,value,").contains(SmallDay.E.toString());
        assertThat(answer.header("Link")).contains("rel=\"next\"").contains("cursor=");
    }

    @Test
    void namesTheMetricsThatThereAre() {
        get("/v1/metrics/nonsense")
                .statusCode(404)
                .contentType("application/problem+json")
                .body("detail", containsString("repeat-escalation-rate"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "compare=previous              | ?compare  | needs from and to",
                "compare=best                  | ?compare  | must be one of previous",
                "exact=maybe                   | ?exact    | true, false",
                "groupBy=colour                | ?groupBy  | issueType",
                "groupBy=team,team             | ?groupBy  | each once",
                "interval=year                 | ?interval | hour, day, week, month",
                "interval=day&timezone=Berlin  | ?timezone | Europe/Berlin",
                "from=yesterday                | ?from     | 2026-03-01T00:00:00Z",
                "from=2026-03-29T00:00:00Z&to=2026-03-29T00:00:00Z | ?to | later than from",
                "from=-0001-01-01T00:00:00Z    | ?from     | years 1 to 9999",
                "kind=WRONG                    | ?kind     | HIERARCHICAL",
                "channel=FAX                   | ?channel  | MESSAGING",
                "team=                         | ?team     | must not be empty",
                "limit=5                       | ?limit    | allowed are"
            })
    void refusesWhatItDoesNotKnow(String query, String pointer, String message) {
        for (String path : List.of("/v1/metrics", "/v1/metrics/escalation-rate")) {
            get(path + "?" + query)
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("violations.pointer", hasItem(pointer))
                    .body("violations.message", hasItem(containsString(message)));
        }
    }

    @Test
    void describesItsParameters() {
        given().accept("application/json")
                .get("/q/openapi")
                .then()
                .body("paths.'/v1/metrics/{name}'.get.parameters.name", hasItems("name", "groupBy", "issueType"))
                .body("paths.'/v1/metrics/{name}/cases'.get.parameters.name", hasItems("cursor", "from"))
                .body("paths.'/v1/metrics/{name}/cases'.get.parameters.name", not(hasItem("groupBy")));
    }

    @Test
    void refusesGroupsOfCasesAndOtherMediaTypes() {
        get("/v1/metrics/escalation-rate/cases?groupBy=team").statusCode(400);
        given().accept("image/png").get("/v1/metrics").then().statusCode(406);
    }

    private static ValidatableResponse get(String path) {
        return request().get(path).then();
    }

    private static RequestSpecification request() {
        return given().config(EXACT_NUMBERS);
    }

    private static String csv(String path) {
        Response answer = given().accept("text/csv").get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("text/csv");
        return answer.asString();
    }

    private static String[] ids(UUID... ids) {
        return List.of(ids).stream().map(UUID::toString).toArray(String[]::new);
    }

    private static double counter(String name) {
        return given().get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    /** The partition in which a case event of the case comes once more. */
    private static int deliverAgain(UUID caseId) throws Exception {
        Emitted event = SmallDay.events().stream()
                .filter(each ->
                        each.topic().equals(Topics.CASE_EVENTS) && each.caseId().equals(caseId))
                .findFirst()
                .orElseThrow();
        repeated++;
        try (KafkaProducer<byte[], byte[]> producer = producer()) {
            return producer.send(
                            KafkaEvents.encode(event.topic(), event.caseId().toString(), EmittedEvents.encode(event)))
                    .get()
                    .partition();
        }
    }

    private static String lastFolded(Statement statement, int partition) throws SQLException {
        try (ResultSet row = statement.executeQuery("select last_time from metrics.reaches where topic = '"
                + Topics.CASE_EVENTS + "' and partition = " + partition)) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant().toString();
        }
    }

    private static CloudEvent unknownType() {
        return CloudEventBuilder.from(EmittedEvents.encode(SmallDay.events().get(0)))
                .withId("unknown")
                .withType("baton.milestone.forgotten.v1")
                .build();
    }

    private static KafkaProducer<byte[], byte[]> producer() {
        return new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        BatonServers.kafka().bootstrapServers()),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    @Test
    void refusesParametersAndBodiesThatItDoesNotTake() {
        given().queryParam("dry-run", true)
                .post("/v1/dead-letters/{topic}/replay", "draft-events")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        given().body(new byte[(1 << 20) + 1])
                .post("/v1/dead-letters/{topic}/replay", "draft-events")
                .then()
                .statusCode(413)
                .contentType("application/problem+json");
    }

    @Test
    void saysThatTheDatabaseIsAway() {
        BatonServers.postgres().stop();
        try {
            given().get("/v1/metrics/escalation-rate")
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", notNullValue());
        } finally {
            BatonServers.postgres().restart();
        }
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> given().get("/v1/metrics/escalation-rate").then().statusCode(200));
    }
}
