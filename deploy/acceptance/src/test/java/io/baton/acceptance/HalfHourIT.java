package io.baton.acceptance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baton.contracts.TriggerType;
import io.baton.local.sample.HalfHour;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** In a running installation the cases of the sample half-hour show the triggers that they are there to show, no others. */
class HalfHourIT {
    /** How long the half-hour is told. */
    private static final Duration TOLD = Duration.ofMinutes(1);

    @Test
    void everyCaseShowsItsTriggers() {
        HalfHour justOver = HalfHour.from(Instant.now().minus(TOLD));
        List<HalfHour.Moment> events = justOver.events();
        given().header("Content-Type", "application/cloudevents-batch+json")
                .body(batch(events))
                .post(Installation.intake() + "/v1/events")
                .then()
                .statusCode(202);

        Map<UUID, Set<TriggerType>> expected = new LinkedHashMap<>();
        justOver.expected().forEach((caseId, types) -> expected.put(caseId, new TreeSet<>(types)));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(shown(expected.keySet())).isEqualTo(expected));
    }

    private static byte[] batch(List<HalfHour.Moment> events) {
        return events.stream()
                .map(event -> new String(event.json(), StandardCharsets.UTF_8))
                .collect(Collectors.joining(",", "[", "]"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Map<UUID, Set<TriggerType>> shown(Set<UUID> caseIds) {
        Map<UUID, Set<TriggerType>> shown = new LinkedHashMap<>();
        caseIds.forEach(caseId -> shown.put(caseId, triggers(caseId)));
        return shown;
    }

    private static Set<TriggerType> triggers(UUID caseId) {
        List<String> types = given().get(Installation.intake() + "/v1/cases/" + caseId)
                .then()
                .statusCode(200)
                .extract()
                .path("triggers.type");
        return types.stream().map(TriggerType::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }
}
