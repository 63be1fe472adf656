package io.baton.intake;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baton.contracts.Ids;
import io.baton.contracts.Json;
import io.baton.embedded.testing.BatonServers;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Many customers with one issue, their cases on all partitions of the running service. */
@QuarkusTest
@WithTestResource(
        value = BatonServers.class,
        scope = TestResourceScope.GLOBAL,
        initArgs = @ResourceArg(name = "schema", value = "intake"))
class WidespreadIssueIT {
    /** What is live is judged when the minute in which it became known is over for a minute. */
    private static final Duration SOON = Duration.ofSeconds(150);

    private static final Instant OUTAGE = Instant.parse("2024-05-06T09:00:00Z");
    private static final Instant AGAIN = Instant.parse("2024-07-06T09:00:00Z");

    @Test
    void theEarliestOpenCaseEscalatesForAllAndThoseThatAreEscalatedAnywayAreTold() {
        List<ObjectNode> events = new ArrayList<>();
        List<UUID> caseIds = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Events story = Events.startingAt(OUTAGE.plusSeconds(60L * i));
            events.add(opened(story, "outage-" + i, "outage"));
            if (i == 0) {
                events.add(story.event("baton.case.resolved.v1", Events.object()));
            }
            if (i == 7) {
                events.add(story.button());
            }
            caseIds.add(Ids.caseId(Events.SOURCE, story.subject()));
        }
        Events lonely = Events.startingAt(OUTAGE);
        events.add(opened(lonely, "outage-0", "something-else"));
        Collections.shuffle(events, new Random(7));
        send(events);
        awaitCases(caseIds);

        // Before any of them has waited too long, which would be a reason of its own.
        Log.endMarks(OUTAGE.plus(Duration.ofMinutes(14)));

        awaitTrigger(caseIds.get(1), "WIDESPREAD_ISSUE", "10 customers with issue outage, product printer");
        awaitTrigger(caseIds.get(7), "WIDESPREAD_ISSUE", "10 customers with issue outage, product printer");
        assertThat(caseIds)
                .filteredOn(caseId -> types(caseId).contains("WIDESPREAD_ISSUE"))
                .containsExactly(caseIds.get(1), caseIds.get(7));
        assertThat(types(Ids.caseId(Events.SOURCE, lonely.subject()))).doesNotContain("WIDESPREAD_ISSUE");
    }

    @Test
    void liveCasesAreJudgedAtTicks() {
        Instant start = Instant.now().minus(Duration.ofMinutes(5));
        String issue = "outage-" + start;
        List<ObjectNode> events = new ArrayList<>();
        List<UUID> caseIds = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Events story = Events.startingAt(start.plusSeconds(5L * i));
            events.add(opened(story, "live-" + i, issue));
            caseIds.add(Ids.caseId(Events.SOURCE, story.subject()));
        }
        Collections.shuffle(events, new Random(3));
        send(events);

        awaitTrigger(caseIds.get(0), "WIDESPREAD_ISSUE", " customers with issue " + issue);
        given().get("/v1/cases/" + caseIds.get(0)).then().body("escalation.status", equalTo("REQUESTED"));
        assertThat(caseIds.subList(1, 12)).noneMatch(caseId -> types(caseId).contains("WIDESPREAD_ISSUE"));
    }

    @Test
    void theThirdCaseOfACustomerAboutAnIssueIsARepeatedFailure() {
        List<ObjectNode> events = new ArrayList<>();
        List<UUID> caseIds = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Events story = Events.startingAt(AGAIN.plus(Duration.ofDays(i)));
            events.add(opened(story, "again", "still-broken"));
            events.add(story.event("baton.case.resolved.v1", Events.object()));
            caseIds.add(Ids.caseId(Events.SOURCE, story.subject()));
        }
        Collections.reverse(events);
        send(events);
        awaitCases(caseIds);
        Log.endMarks(AGAIN.plus(Duration.ofDays(4)));

        awaitTrigger(caseIds.get(2), "REPEATED_FAILURE", "3 contacts about issue still-broken, product printer");
        given().get("/v1/cases/" + caseIds.get(2)).then().body("escalation.status", equalTo("RESOLVED"));
        assertThat(caseIds)
                .filteredOn(caseId -> types(caseId).contains("REPEATED_FAILURE"))
                .containsExactly(caseIds.get(2));
    }

    private static void awaitCases(List<UUID> caseIds) {
        await().atMost(SOON)
                .untilAsserted(() -> caseIds.forEach(
                        caseId -> given().get("/v1/cases/" + caseId).then().statusCode(200)));
    }

    private static void awaitTrigger(UUID caseId, String type, String evidence) {
        await().atMost(SOON).untilAsserted(() -> given().get("/v1/cases/" + caseId)
                .then()
                .statusCode(200)
                .body("triggers.findAll { it.type == '" + type + "' }.evidence", hasItem(containsString(evidence))));
    }

    private static List<String> types(UUID caseId) {
        List<String> types = given().get("/v1/cases/" + caseId).jsonPath().getList("triggers.type");
        return types == null ? List.of() : types;
    }

    private static ObjectNode opened(Events story, String customer, String issueType) {
        ObjectNode event = story.opened();
        ObjectNode data = (ObjectNode) event.get("data");
        data.put("issueType", issueType);
        data.set("customer", Events.object().put("id", customer).put("tier", "STANDARD"));
        return event;
    }

    private static void send(List<ObjectNode> events) {
        ArrayNode batch = Json.mapper().createArrayNode().addAll(events);
        given().contentType("application/cloudevents-batch+json")
                .body(batch.toString().getBytes(UTF_8))
                .post("/v1/events")
                .then()
                .statusCode(202);
    }
}
