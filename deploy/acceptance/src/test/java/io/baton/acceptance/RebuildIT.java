package io.baton.acceptance;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.baton.contracts.EmittedTypes;
import io.baton.contracts.Ids;
import io.baton.local.LocalBaton;
import io.baton.local.replay.Replay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Intake with an empty schema and its consumer group at the beginning comes to stand where it stood. */
class RebuildIT {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final int OLD_CASES = 48;
    private static final String EDITED = "REBUILD-EDITED";
    private static final String PROMISED = "REBUILD-PROMISED";
    private static final String LATE = "REBUILD-LATE";
    private static final String POLICY = "/v1/trigger-policy";

    @TempDir
    Path directory;

    private final LocalBaton baton = Installation.shared();
    private String written;

    @AfterEach
    void thePolicyIsAsItWas() {
        install(written);
    }

    @Test
    void comesToStandWhereItStood() throws IOException, SQLException {
        written = given().accept("application/yaml")
                .get(Installation.intake() + POLICY)
                .asString();
        Path file = Files.write(directory.resolve("old.ndjson"), ClockStories.make(OLD_CASES, 20260203L));
        assertThat(Replay.fastest(baton, (done, lines) -> {}).run(file).isComplete())
                .isTrue();
        keptAndMissed();
        editedWhileItRan();
        assertThat(baton.awaitIdle(SOON)).isTrue();
        IntakeState before = state();
        assertThat(before.outcome().told()).anyMatch(event -> event.startsWith(EmittedTypes.SLA_CORRECTED));

        EmptiedIntake.of(baton);
        assertThat(baton.awaitIdle(SOON)).isTrue();

        IntakeState after = state();
        assertThat(after.outcome().cases()).isEqualTo(before.outcome().cases());
        assertThat(after.outcome().told()).isEqualTo(before.outcome().told());
        assertThat(after).isEqualTo(before);
        assertThat(baton.deadLetters()).isZero();
    }

    /** A live case that nobody answers, and one with a promise that is kept because somebody says so. */
    private void keptAndMissed() {
        Instant now = Instant.now();
        send(new ClockStory(LATE, now.minus(Duration.ofMinutes(20))).opened("CHAT", "STANDARD", "NORMAL"));
        send(new ClockStory(PROMISED, now.minus(Duration.ofMinutes(2)))
                .opened("EMAIL", "STANDARD", "NORMAL")
                .agent("I will call you within 3 hours."));
        awaitCase(LATE, "triggers.type", "SLA_BREACHED");
        awaitCase(PROMISED, "commitments.state", "OPEN");
        String promise = given().get(url(PROMISED)).path("commitments[0].commitmentId");
        given().contentType("application/json")
                .body("{\"by\": \"ann\"}")
                .post(Installation.intake() + "/v1/commitments/" + promise + "/kept")
                .then()
                .statusCode(202);
        awaitCase(PROMISED, "commitments.state", "KEPT");
    }

    /** The policy is edited, and a live case has its clocks by the new version. */
    private void editedWhileItRan() {
        send(new ClockStory(EDITED, Instant.now()).opened("PORTAL", "VIP", "LOW"));
        await().atMost(SOON).until(() -> given().get(url(EDITED)).statusCode() == 200);
        install(written.replace(
                "\nsla:\n",
                "\nsla:\n  - id: rebuilt\n    when: {tier: [VIP], channel: [PORTAL], severity: [LOW]}\n"
                        + "    calendar: always\n    resolution: {target: PT1H, atRisk: PT10M}\n"));
        await().atMost(SOON)
                .untilAsserted(() -> given().get(url(EDITED)).then().body("slaPolicy.id", equalTo("rebuilt")));
    }

    private IntakeState state() {
        List<String> subjects = Stream.concat(
                        IntStream.range(0, OLD_CASES).mapToObj(ClockStories::subject),
                        Stream.of(LATE, PROMISED, EDITED))
                .toList();
        return IntakeState.of(baton, subjects);
    }

    private static void awaitCase(String subject, String path, String value) {
        await().atMost(SOON)
                .untilAsserted(() -> given().get(url(subject)).then().body(path, hasItem(value)));
    }

    private static String url(String subject) {
        return Installation.intake() + "/v1/cases/" + Ids.caseId(ClockStory.SOURCE, subject);
    }

    private static void send(ClockStory story) {
        List<String> events = new ArrayList<>();
        story.lines().forEach(line -> events.add(line.event()));
        given().header("Content-Type", "application/cloudevents-batch+json")
                .body(("[" + String.join(",", events) + "]").getBytes(UTF_8))
                .post(Installation.intake() + "/v1/events")
                .then()
                .statusCode(202);
    }

    private static void install(String policy) {
        given().header("Content-Type", "application/yaml")
                .header("If-Match", "*")
                .queryParam("by", "ann")
                .body(policy.getBytes(UTF_8))
                .put(Installation.intake() + POLICY)
                .then()
                .statusCode(200);
    }
}
