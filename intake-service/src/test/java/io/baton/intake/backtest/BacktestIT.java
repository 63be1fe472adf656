package io.baton.intake.backtest;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baton.contracts.Ids;
import io.baton.embedded.testing.BatonServers;
import io.baton.intake.Events;
import io.baton.intake.Log;
import io.baton.intake.policy.BundledPolicy;
import io.baton.intake.policy.domain.TriggerPolicy;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Past cases played again from a real log. */
@QuarkusTest
@WithTestResource(
        value = BatonServers.class,
        scope = TestResourceScope.GLOBAL,
        initArgs = @ResourceArg(name = "schema", value = "intake"))
class BacktestIT {
    private static final String PATH = "/v1/trigger-policy/backtest";
    private static final String TRAIN = "/v1/trigger-policy/predicted/train";
    private static final String YAML = "application/yaml";
    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject
    ReplayPastCases replay;

    @Test
    void aLaxerAndAStricterPolicyGiveWhatIsGoneAndWhatIsNew() {
        Instant start = Instant.parse("2019-05-06T09:00:00Z");
        UUID asked = asksForAManager(start);
        UUID failing = failsTwice(start.plusSeconds(60));
        UUID waiting = waits(start.plusSeconds(120));
        Log.endMarks(start.plusSeconds(7200));
        await().atMost(SOON).untilAsserted(() -> given().get("/v1/cases/" + waiting)
                .then()
                .body("clocks.find { it.name == 'first-response' }.state", equalTo("BREACHED")));
        String window = "?from=" + start + "&to=" + start.plusSeconds(3600);

        yaml(window, bundled())
                .statusCode(200)
                .body("cases", equalTo(3))
                .body("incomplete", equalTo(0))
                .body("changed", equalTo(0))
                .body("escalated.before", equalTo(2))
                .body("escalated.after", equalTo(2))
                .body("examples", hasSize(0))
                .body("recorded.escalated", equalTo(2))
                .body("recorded.differing", equalTo(0));

        String other = bundled()
                .replace("attempts: 3", "attempts: 2")
                .replace("explicitRequest:\n  enabled: true", "explicitRequest:\n  enabled: false")
                .replace("firstResponse: {target: PT15M, atRisk: 80%}", "firstResponse: {target: PT10M, atRisk: 80%}");
        yaml(window, other)
                .statusCode(200)
                .body("cases", equalTo(3))
                .body("escalated.before", equalTo(2))
                .body("escalated.after", equalTo(2))
                .body("escalations.before", equalTo(2))
                .body("changed", equalTo(3))
                .body("changes.NEW", equalTo(1))
                .body("changes.GONE", equalTo(1))
                .body("changes.CHANGED", equalTo(1))
                .body("new.caseId", equalTo(List.of(failing.toString())))
                .body("gone.caseId", equalTo(List.of(asked.toString())))
                .body("byTrigger.EXPLICIT_REQUEST.before", equalTo(1))
                .body("byTrigger.EXPLICIT_REQUEST.after", equalTo(0))
                .body("byTrigger.REPEATED_FAILURE.after", equalTo(1))
                .body("examples.change", equalTo(List.of("GONE", "NEW", "CHANGED")))
                .body("examples[0].source", equalTo(Events.SOURCE))
                .body("examples[0].triggers.before[0].type", equalTo("EXPLICIT_REQUEST"))
                .body("examples[0].triggers.before[0].evidence", containsString("manager"))
                .body("examples[0].triggers.after", hasSize(0))
                .body("examples[1].triggers.after[0].evidence", containsString("restart"))
                .body(
                        "examples[2].triggers.after[0].time",
                        equalTo(start.plusSeconds(120 + 600).toString()))
                .body("notes", hasItem(containsString("routing")));
        given().get("/v1/cases/" + asked).then().body("triggers.type", hasItem("EXPLICIT_REQUEST"));
    }

    @Test
    void takesThePolicyInJsonAsADocumentOrAsText() {
        Instant start = Instant.parse("2019-06-03T09:00:00Z");
        asksForAManager(start);
        ObjectNode request = Events.object()
                .put("policy", bundled())
                .put("from", start.toString())
                .put("to", start.plusSeconds(1).toString())
                .put("limit", 1);
        json(request.toString()).statusCode(200).body("cases", equalTo(1)).body("escalated.after", equalTo(1));

        String document =
                given().accept("application/json").get("/v1/trigger-policy").asString();
        json("{\"policy\":" + document + ",\"from\":\"" + start + "\",\"to\":\"" + start.plusSeconds(1) + "\"}")
                .statusCode(200)
                .body("from", equalTo(start.toString()))
                .body("cases", equalTo(1))
                .body("policyVersion", greaterThanOrEqualTo(1));
    }

    @Test
    void saysWhatIsWrongWithARequestAndWhere() {
        json("{\"policy\": {\"version\": 1, \"colour\": 1},\n \"form\": 1, \"limit\": 0}")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.pointer", hasItems("/policy/colour", "/form", "/limit"));
        json("{}").statusCode(400).body("violations.pointer", equalTo(List.of("/policy")));
        json("{\"policy\": 3}").statusCode(400).body("violations[0].pointer", equalTo("/policy"));
        json("[]").statusCode(400);
        json("{\"policy\": \"version: 1\\nsla: 3\"}")
                .statusCode(400)
                .body("violations.pointer", hasItem("/policy/sla"))
                .body("violations.message", hasItem(containsString("line 2, column 6")));
        json("{\"policy\":").statusCode(400).body("violations[0].message", containsString("is not JSON"));
        yaml("", bundled().replace("attempts: 3", "attempts: none"))
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/repeatedFailure/attempts"));
        yaml("?colour=red", bundled()).statusCode(400).body("violations[0].pointer", equalTo("?colour"));
        yaml("?from=2020-01-02T00:00:00Z&to=2020-01-01T00:00:00Z", bundled())
                .statusCode(400)
                .body("violations[0].pointer", equalTo("?to"));
        given().contentType("application/json")
                .body("{\"policy\":{}}")
                .post(PATH + "?limit=3")
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("?limit"));
        given().contentType("image/png")
                .body("x".getBytes(UTF_8))
                .post(PATH)
                .then()
                .statusCode(415);
    }

    /** No web page can send JSON or YAML to another origin unasked. */
    @Test
    void takesNothingThatAnyWebPageMaySend() throws Exception {
        for (String path : List.of(PATH, TRAIN, "/v1/trigger-policy/preview")) {
            given().contentType("text/plain")
                    .body(bundled().getBytes(UTF_8))
                    .post(path)
                    .then()
                    .statusCode(415);
            HttpRequest unnamed = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                    .POST(HttpRequest.BodyPublishers.ofString(bundled()))
                    .build();
            assertThat(HttpClient.newHttpClient()
                            .send(unnamed, HttpResponse.BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(415);
        }
    }

    @Test
    void readsNoFurtherWhenTheTimeIsUp() {
        Instant start = Instant.parse("2019-10-07T09:00:00Z");
        waits(start);
        List<ReplayedCase> played = new ArrayList<>();
        TriggerPolicy policy = BundledPolicy.get();

        assertThatThrownBy(() -> replay.within(
                        new PastCases.Window(start, start.plusSeconds(1)),
                        new TimeLimit(new SteppingClock(), Duration.ZERO),
                        past -> ReplayedCase.compared(past, policy, policy),
                        played::add))
                .isInstanceOf(ReplayStoppedException.class);

        assertThat(played).isEmpty();
    }

    @Test
    void refusesMoreCasesThanItTakes() {
        Instant start = Instant.parse("2019-07-01T09:00:00Z");
        ObjectNode[] opened = IntStream.range(0, 221)
                .mapToObj(i -> Events.startingAt(start.plusSeconds(i)).opened())
                .toArray(ObjectNode[]::new);
        send(opened);
        String all = "?from=" + start + "&to=" + start.plusSeconds(221);
        await().atMost(SOON).untilAsserted(() -> yaml(all, bundled())
                .statusCode(400)
                .body("violations[0].message", startsWith("more than 220 cases were opened")));

        yaml("?from=" + start + "&to=" + start.plusSeconds(220), bundled())
                .statusCode(200)
                .body("cases", equalTo(220));
    }

    @Test
    void trainsNothingOnTooFewCasesAndSaysSo() {
        Instant start = Instant.parse("2019-08-05T09:00:00Z");
        waits(start);
        asJson().queryParam("from", start.toString())
                .queryParam("to", start.plusSeconds(60).toString())
                .post(TRAIN)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("detail", containsString("too few past cases"));
        asJson().queryParam("from", start.toString())
                .queryParam("to", start.toString())
                .post(TRAIN)
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("?to"));
        asJson().queryParam("colour", "red").post(TRAIN).then().statusCode(400);
        asJson().accept("text/html").post(TRAIN).then().statusCode(406);
    }

    /** Every second case fails twice, and its customer presses the button later. */
    @Test
    void trainsAModelThatThePolicyTakes() {
        Instant start = Instant.parse("2019-09-02T09:00:00Z");
        List<ObjectNode> all = new ArrayList<>();
        for (int i = 0; i < 220; i++) {
            Events events = Events.startingAt(start.plusSeconds(i));
            all.add(events.opened());
            if (i % 2 == 0) {
                all.add(events.event("baton.attempt.failed.v1", Events.object().put("action", "restart")));
                all.add(events.event("baton.attempt.failed.v1", Events.object().put("action", "reset")));
            }
            all.add(events.said("CUSTOMER", "my router blinks"));
            all.add(i % 2 == 0 ? events.button() : events.said("AGENT", "It is fine again."));
            all.add(events.resolved());
            String subject = "train-" + i;
            all.stream()
                    .filter(event -> event.get("subject").textValue().equals(events.subject()))
                    .forEach(event -> event.put("subject", subject));
        }
        for (int from = 0; from < all.size(); from += 500) {
            send(all.subList(from, Math.min(all.size(), from + 500)).toArray(ObjectNode[]::new));
        }
        String window = "?from=" + start + "&to=" + start.plusSeconds(220);
        await().atMost(SOON).untilAsserted(() -> yaml(window, bundled())
                .statusCode(200)
                .body("cases", equalTo(220))
                .body("escalated.before", equalTo(110)));
        String train = TRAIN + window;

        asJson().post(train)
                .then()
                .statusCode(200)
                .body("beatsBaseRate", equalTo(true))
                .body("predicted.enabled", equalTo(true))
                .body("predicted.escalate", equalTo(false))
                .body("reliability", hasSize(5));
        String section = asJson().accept(YAML).post(train).asString();
        String predicting = bundled()
                .replaceFirst("(?m)^predicted: .*$", Matcher.quoteReplacement(section))
                .replace("escalate: false", "escalate: true");
        yaml(window, predicting)
                .statusCode(200)
                .body("byTrigger.PREDICTED.before", equalTo(0))
                .body("byTrigger.PREDICTED.after", equalTo(110))
                .body("changes.CHANGED", equalTo(110))
                .body("examples[0].triggers.after[0].evidence", containsString("2 failed attempts"));
    }

    private static UUID asksForAManager(Instant start) {
        Events events = Events.startingAt(start);
        return sent(events, events.opened(), events.said("CUSTOMER", "Let me talk to a manager"), events.resolved());
    }

    private static UUID failsTwice(Instant start) {
        Events events = Events.startingAt(start);
        ObjectNode opened = events.opened();
        ObjectNode one = events.event("baton.attempt.failed.v1", Events.object().put("action", "restart"));
        ObjectNode two = events.event("baton.attempt.failed.v1", Events.object().put("action", "restart"));
        return sent(events, opened, one, two, events.resolved());
    }

    private static UUID waits(Instant start) {
        Events events = Events.startingAt(start);
        return sent(events, events.opened());
    }

    /** The case when its events are in it. */
    private static UUID sent(Events events, ObjectNode... all) {
        send(all);
        UUID caseId = Ids.caseId(Events.SOURCE, events.subject());
        await().atMost(SOON).untilAsserted(() -> assertThat(given().get("/v1/cases/" + caseId)
                        .then()
                        .statusCode(200)
                        .extract()
                        .<Integer>path("events"))
                .isEqualTo(all.length));
        return caseId;
    }

    private static void send(ObjectNode... all) {
        given().header("Content-Type", "application/cloudevents-batch+json")
                .body(Events.batch(all).toString().getBytes(UTF_8))
                .post("/v1/events")
                .then()
                .statusCode(202);
    }

    private static String bundled() {
        return given().accept(YAML).get("/v1/trigger-policy").asString();
    }

    private static ValidatableResponse yaml(String query, String policy) {
        return given().contentType(YAML)
                .body(policy.getBytes(UTF_8))
                .post(PATH + query)
                .then();
    }

    private static RequestSpecification asJson() {
        return given().contentType("application/json");
    }

    private static ValidatableResponse json(String body) {
        return given().contentType("application/json")
                .body(body.getBytes(UTF_8))
                .post(PATH)
                .then();
    }
}
