package io.baton.acceptance;

import static io.restassured.RestAssured.given;

import io.baton.contracts.Ids;
import io.baton.local.LocalBaton;
import io.baton.local.Service;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What intake knows that depends on the log alone.
 *
 * @param outcome clocks and commitments
 * @param cases age, policy with its version, triggers and escalation of each case, by case number
 * @param versions of the trigger policy, the newest first: number, origin, who installed it and when
 * @param policy the newest version as it was written
 */
record IntakeState(ClockOutcome outcome, SortedMap<String, String> cases, List<String> versions, String policy) {

    /** Of an installation that has nothing left to do. */
    static IntakeState of(LocalBaton baton, List<String> subjects) {
        SortedMap<String, String> cases = new TreeMap<>();
        for (String subject : subjects) {
            JsonPath found = get(baton, "/v1/cases/" + Ids.caseId(ClockStory.SOURCE, subject));
            cases.put(
                    subject,
                    found.get("historic") + " " + found.get("slaPolicy") + " " + found.get("triggers") + " "
                            + found.get("escalation"));
        }
        return new IntakeState(ClockOutcome.of(baton, subjects), cases, versions(baton), newest(baton));
    }

    /** When the configured policy was installed is the one thing that a rebuild does not know. */
    private static List<String> versions(LocalBaton baton) {
        List<Map<String, Object>> found =
                get(baton, "/v1/trigger-policy/versions?limit=200").getList("items");
        return found.stream()
                .map(version -> version.get("version") + " " + version.get("origin") + " " + version.get("by") + " "
                        + ("API".equals(version.get("origin")) ? version.get("at") : ""))
                .toList();
    }

    private static String newest(LocalBaton baton) {
        return given().accept("application/yaml")
                .get(baton.url(Service.INTAKE) + "/v1/trigger-policy")
                .asString();
    }

    private static JsonPath get(LocalBaton baton, String path) {
        return given().get(baton.url(Service.INTAKE) + path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
