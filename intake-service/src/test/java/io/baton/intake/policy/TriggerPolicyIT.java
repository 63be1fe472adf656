package io.baton.intake.policy;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.baton.contracts.LogMarkData;
import io.baton.contracts.LogMarks;
import io.baton.contracts.Topics;
import io.baton.contracts.TriggerPolicyChanged;
import io.baton.embedded.testing.BatonServers;
import io.baton.intake.Log;
import io.baton.messaging.KafkaEvents;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
        value = BatonServers.class,
        scope = TestResourceScope.GLOBAL,
        initArgs = @ResourceArg(name = "schema", value = "intake"))
class TriggerPolicyIT {
    private static final String PATH = "/v1/trigger-policy";
    private static final String YAML = "application/yaml";
    private static final String JSON = "application/json";
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final List<Integer> PARTITIONS =
            IntStream.range(0, 12).boxed().toList();

    /** The other tests of the service work with the policy that they find. */
    @AfterEach
    void bundledPolicyIsBack() {
        put(YAML, TriggerPolicies.bundled(), tag(newest())).statusCode(200);
    }

    @Test
    void givesTheNewestVersionAsWrittenOrAsJson() {
        int before = newest();
        String edited = edited("caf\u00e9");
        given().queryParam("by", "Zo\u00eb")
                .contentType(YAML)
                .header("If-Match", tag(before))
                .body(edited.getBytes(UTF_8))
                .put(PATH)
                .then()
                .statusCode(200)
                .header("ETag", equalTo(tag(before + 1)))
                .body("version", equalTo(before + 1))
                .body("by", equalTo("Zo\u00eb"))
                .body("at", notNullValue())
                .body("origin", equalTo("API"));

        byte[] shown = given().accept(YAML)
                .get(PATH)
                .then()
                .statusCode(200)
                .header("ETag", equalTo(tag(before + 1)))
                .header("Vary", equalTo("Accept"))
                .header("Baton-Policy-Version", equalTo(Integer.toString(before + 1)))
                .header("Baton-Policy-By", equalTo("Zo%C3%AB"))
                .header("Baton-Policy-At", notNullValue())
                .extract()
                .asByteArray();
        assertThat(new String(shown, UTF_8)).isEqualTo(edited);
        given().accept(JSON)
                .get(PATH)
                .then()
                .contentType(JSON)
                .body("sla.id", hasItem("everyone-else"))
                .body("calendars[0].weekly.monday-friday", equalTo(List.of("08:00-18:00")));
        given().header("If-None-Match", tag(before + 1)).get(PATH).then().statusCode(304);
        given().accept("text/html").get(PATH).then().statusCode(406);
    }

    @Test
    void takesJsonAndGivesItAsYamlToo() {
        String json = given().accept(JSON).get(PATH).asString().replace("\"PT30M\"", "\"PT25M\"");
        put(JSON, json, tag(newest())).statusCode(200);

        assertThat(given().accept(JSON).get(PATH).asString()).isEqualTo(json);
        String yaml = given().accept(YAML).get(PATH).asString();
        assertThat(LocatedYaml.parse(yaml).tree())
                .isEqualTo(LocatedJson.parse(json).tree());
        put(JSON, json.replace("\"PT25M\"", "\"PT0S\""), tag(newest()))
                .statusCode(400)
                .body("violations.pointer", hasItem("/commitments/atRisk"));
    }

    @Test
    void listsAllVersions() {
        int before = newest();
        put(YAML, edited("listed"), tag(before)).statusCode(200).body("by", nullValue());

        String cursor = given().queryParam("limit", 1)
                .get(PATH + "/versions")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].version", equalTo(before + 1))
                .body("items[0].origin", equalTo("API"))
                .extract()
                .path("nextCursor");
        given().queryParam("limit", 200)
                .queryParam("cursor", cursor)
                .get(PATH + "/versions")
                .then()
                .body("items", hasSize(before))
                .body("items[0].version", equalTo(before))
                .body("items[" + (before - 1) + "].origin", equalTo("CONFIGURATION"))
                .body("nextCursor", nullValue());
        given().queryParam("cursor", "x").get(PATH + "/versions").then().statusCode(400);
        given().queryParam("colour", "red").get(PATH + "/versions").then().statusCode(400);
    }

    @Test
    void asksForTheVersionThatAnEditIsMadeFrom() {
        int before = newest();
        given().contentType(YAML)
                .body(edited("blind").getBytes(UTF_8))
                .put(PATH)
                .then()
                .statusCode(428)
                .contentType("application/problem+json")
                .body("title", equalTo("Precondition Required"));
        put(YAML, edited("stale"), tag(before + 1))
                .statusCode(412)
                .contentType("application/problem+json")
                .header("ETag", equalTo(tag(before)))
                .body("detail", containsString("version " + before));
        assertThat(newest()).isEqualTo(before);
        put(YAML, edited("whatever it is"), "*").statusCode(200).body("version", equalTo(before + 1));
    }

    @Test
    void changesNothingForTheSameText() {
        String edited = edited("same");
        put(YAML, edited, tag(newest())).statusCode(200);
        int version = newest();

        put(YAML, edited, tag(version))
                .statusCode(200)
                .header("ETag", equalTo(tag(version)))
                .body("version", equalTo(version));

        assertThat(newest()).isEqualTo(version);
    }

    @Test
    void saysEverythingThatIsWrongWithAPolicyAndWhere() {
        int before = newest();
        String broken = TriggerPolicies.bundled()
                .replace("calendar: office", "calendar: shop")
                .replace("severity: [CRITICAL]}", "severity: [CRITICAL], tier: []}")
                .replace("id: everyone-else", "id: critical");
        long line =
                broken.substring(0, broken.indexOf("calendar: shop")).lines().count();

        put(YAML, broken, tag(before))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.pointer", equalTo(List.of("/sla/3/id", "/sla/3/calendar")))
                .body("violations[1].message", containsString("'shop' is not a calendar"))
                .body("violations[1].message", containsString("line " + line + ", column 15"));
        put(YAML, "a: [1", tag(before)).statusCode(400).body("violations[0].message", containsString("is not YAML"));
        put(JSON, "version: 1", tag(before))
                .statusCode(400)
                .body("violations[0].message", containsString("is not JSON"));
        put(YAML, "", tag(before)).statusCode(400);
        put(YAML, "#" + "x".repeat(256 * 1024), tag(before)).statusCode(413);
        put("application/octet-stream", "x", tag(before)).statusCode(415);
        given().contentType(YAML)
                .header("If-Match", tag(before))
                .body("# caf\u00e9".getBytes(ISO_8859_1))
                .put(PATH)
                .then()
                .statusCode(400)
                .body("violations[0].message", equalTo("must be UTF-8"));
        given().queryParam("who", "ann")
                .contentType(YAML)
                .header("If-Match", tag(before))
                .body("x".getBytes(UTF_8))
                .put(PATH)
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("?who"));
        assertThat(newest()).isEqualTo(before);
    }

    @Test
    void letsOneOfTwoEditsOfTheSameVersionWin() {
        String version = tag(newest());
        List<CompletableFuture<Integer>> edits = List.of("left", "right").stream()
                .map(side -> CompletableFuture.supplyAsync(
                        () -> put(YAML, edited(side), version).extract().statusCode()))
                .toList();

        assertThat(edits.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(200, 412);
    }

    @Test
    void tellsEveryPartitionOnceWhereAVersionTakesEffect() {
        int before = newest();
        String edited = edited("told");
        put(YAML, edited, tag(before)).statusCode(200);

        await().atMost(SOON).untilAsserted(() -> assertThat(marks(before + 1))
                .extracting(ConsumerRecord::partition)
                .containsExactlyInAnyOrderElementsOf(PARTITIONS));
        assertThat(marks(before + 1))
                .allSatisfy(mark -> assertThat(data(mark).document()).isEqualTo(edited));
        assertThat(marks(1)).extracting(ConsumerRecord::partition).containsExactlyInAnyOrderElementsOf(PARTITIONS);
        String deadLetters = Topics.deadLetter(Topics.CONTACT_EVENTS, "intake-service");
        assertThat(Log.read(deadLetters, TriggerPolicyIT::isMark)).isEmpty();
    }

    private static ValidatableResponse put(String mediaType, String body, String ifMatch) {
        return given().contentType(mediaType)
                .header("If-Match", ifMatch)
                .body(body.getBytes(UTF_8))
                .put(PATH)
                .then();
    }

    private static int newest() {
        return given().get(PATH + "/versions").then().statusCode(200).extract().path("items[0].version");
    }

    private static String tag(int version) {
        return "\"" + version + "\"";
    }

    private static String edited(String comment) {
        return TriggerPolicies.bundled() + "# " + comment + "\n";
    }

    private static List<ConsumerRecord<byte[], byte[]>> marks(int version) {
        return Log.read(Topics.CONTACT_EVENTS, TriggerPolicyIT::isMark).stream()
                .filter(mark -> data(mark).version() == version)
                .toList();
    }

    /** Those that tell of a version; one that has many open cases to measure anew is continued by others. */
    private static boolean isMark(ConsumerRecord<byte[], byte[]> record) {
        return LogMarks.TRIGGER_POLICY_CHANGED.equals(Log.header(record, "ce_type"))
                && Log.header(record, "ce_continuedafter") == null;
    }

    private static TriggerPolicyChanged data(ConsumerRecord<byte[], byte[]> mark) {
        return LogMarkData.read(KafkaEvents.decode(mark), TriggerPolicyChanged.class);
    }
}
