package io.baton.acceptance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.baton.contracts.Ids;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** One escalation all the way: event, trigger, decision, brief, acceptance, drafts, resolution, figures. */
class EscalationPathIT {
    private static final String SOURCE = "https://desk.example/path";

    @Test
    void goesFromAnEventToAFigure() {
        String subject = "PATH-1";
        UUID caseId = Ids.caseId(SOURCE, subject);
        open(subject, "ENTERPRISE");
        say(subject, "1", "CUSTOMER", "The export has been failing since Monday, this is unacceptable.");
        say(subject, "2", "BOT", "Have you tried to restart it?");
        say(subject, "3", "CUSTOMER", "Yes. Please let me speak to a manager.");

        String escalationId = awaitEscalation(caseId).getString("items[0].escalationId");
        given().get(Installation.intake() + "/v1/cases/" + caseId)
                .then()
                .statusCode(200)
                .body("status", equalTo("OPEN"))
                .body("historic", equalTo(false))
                .body("transcript.size()", equalTo(3))
                .body("triggers.type", hasItem("EXPLICIT_REQUEST"))
                .body("escalation.escalationId", equalTo(escalationId));

        given().get(escalation(escalationId) + "/handoff")
                .then()
                .statusCode(200)
                .body("transcript.size()", equalTo(3))
                .body("triggers.type", hasItem("EXPLICIT_REQUEST"));
        given().accept("text/markdown")
                .get(escalation(escalationId) + "/handoff")
                .then()
                .statusCode(200)
                .body(containsString("speak to a manager"));

        act(escalationId, "accept", Map.of("agent", "ana")).statusCode(200).body("status", equalTo("ACCEPTED"));
        act(escalationId, "accept", Map.of("agent", "ben")).statusCode(409).body("current.status", equalTo("ACCEPTED"));
        String draftId = awaitDraft(escalationId, "ESCALATION_CONFIRMED").getString("items[0].draftId");
        given().contentType("application/json")
                .body(Map.of("by", "sam", "acceptWarnings", List.of()))
                .post(Installation.drafting() + "/v1/drafts/" + draftId + "/approve")
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"));

        act(escalationId, "resolve", Map.of("agent", "ana", "resolution", "The export job was repaired."))
                .statusCode(200)
                .body("status", equalTo("RESOLVED"));
        awaitDraft(escalationId, "POST_RESOLUTION");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> given().get(Installation.intake() + "/v1/cases/" + caseId)
                        .then()
                        .body("escalation.status", equalTo("RESOLVED")));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> given().get(Installation.metrics() + "/v1/metrics/escalation-rate/cases")
                        .then()
                        .statusCode(200)
                        .body("items.caseId", hasItem(caseId.toString())));
    }

    @Test
    void holdsTheDraftOfACaseWithALegalThreat() {
        String subject = "PATH-2";
        open(subject, "STANDARD");
        say(subject, "1", "CUSTOMER", "I have had enough. I will sue you, my lawyer is preparing the papers.");

        String escalationId = awaitEscalation(Ids.caseId(SOURCE, subject)).getString("items[0].escalationId");
        JsonPath draft = awaitDraft(escalationId, "ESCALATION_CONFIRMED");
        assertThat(draft.getString("items[0].status")).isEqualTo("HELD");
        given().contentType("application/json")
                .body(Map.of("by", "sam", "acceptWarnings", List.of()))
                .post(Installation.drafting() + "/v1/drafts/" + draft.getString("items[0].draftId") + "/approve")
                .then()
                .statusCode(409);
    }

    @Test
    void answersUnknownThingsAndParametersClearly() {
        for (String url : List.of(
                Installation.intake() + "/v1/cases",
                Installation.routing() + "/v1/escalations",
                Installation.drafting() + "/v1/drafts")) {
            given().get(url + "/" + new UUID(0, 0)).then().statusCode(404).contentType("application/problem+json");
            given().get(url + "?colour=red").then().statusCode(400).body("violations.pointer", hasItem("?colour"));
        }
        given().get(Installation.metrics() + "/v1/metrics/colour").then().statusCode(404);
        given().get(Installation.metrics() + "/v1/metrics?colour=red").then().statusCode(400);
    }

    private static void open(String subject, String tier) {
        publish(
                subject,
                "0",
                "baton.case.opened.v1",
                Map.of(
                        "channel", "EMAIL",
                        "customer", Map.of("id", "c-" + subject, "name", "Ada Byron", "tier", tier),
                        "title", "Nightly export fails",
                        "issueType", "integration",
                        "severity", "HIGH"));
    }

    private static void say(String subject, String id, String author, String text) {
        publish(subject, id, "baton.message.posted.v1", Map.of("author", Map.of("kind", author), "text", text));
    }

    private static void publish(String subject, String id, String type, Map<String, Object> data) {
        given().header("ce-specversion", "1.0")
                .header("ce-id", subject + "-" + id)
                .header("ce-source", SOURCE)
                .header("ce-subject", subject)
                .header("ce-type", type)
                .contentType("application/json")
                .body(data)
                .post(Installation.intake() + "/v1/events")
                .then()
                .statusCode(202)
                .body("accepted", equalTo(1));
    }

    private static JsonPath awaitEscalation(UUID caseId) {
        return awaitItem(Installation.routing() + "/v1/escalations?caseId=" + caseId);
    }

    private static JsonPath awaitDraft(String escalationId, String scenario) {
        String url = Installation.drafting() + "/v1/drafts?escalationId=" + escalationId;
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> given().get(url).then().body("items.scenario", hasItem(scenario)));
        return given().get(url).jsonPath();
    }

    private static JsonPath awaitItem(String url) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> given().get(url).then().statusCode(200).body("items.size()", equalTo(1)));
        return given().get(url).jsonPath();
    }

    private static String escalation(String escalationId) {
        return Installation.routing() + "/v1/escalations/" + escalationId;
    }

    private static io.restassured.response.ValidatableResponse act(
            String escalationId, String action, Map<String, Object> body) {
        return given().contentType("application/json")
                .body(body)
                .post(escalation(escalationId) + "/" + action)
                .then();
    }
}
