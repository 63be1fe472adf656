package io.baton.local.replay;

import static io.baton.local.replay.FakeIntake.Fault.BROKEN;
import static io.baton.local.replay.FakeIntake.Fault.CUT;
import static io.baton.local.replay.FakeIntake.Fault.CUT_AFTER_TAKING;
import static io.baton.local.replay.FakeIntake.Fault.UNAVAILABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.baton.local.ExitCode;
import io.baton.local.LauncherException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeliveryTest {
    private final FakeIntake intake = new FakeIntake();
    private final Delivery delivery = new Delivery(edge(intake.url()));

    @AfterEach
    void closeIntake() {
        intake.close();
    }

    @Test
    void sendsAllLinesInTheirOrder() {
        List<String> ids = IntStream.range(0, 450).mapToObj(i -> "e" + i).toList();

        ids.forEach(id -> add(good(id)));
        delivery.flush();

        assertThat(intake.taken).isEqualTo(ids);
        assertThat(intake.requests).hasSize(3);
        assertThat(delivery.accepted()).isEqualTo(450);
        assertThat(delivery.refusals()).isEmpty();
    }

    @Test
    void refusesTheLinesThatIntakePointsAtAndSendsTheRest() {
        addAll(good("a"), "{\"id\":\"b\"}", good("c"), "{\"id\":\"d\"}", good("e"));
        delivery.flush();

        assertThat(intake.taken).containsExactly("a", "c", "e");
        assertThat(delivery.refusals())
                .containsExactly(new Refusal(2, "/type is required"), new Refusal(4, "/type is required"));
        assertThat(delivery.lines()).isEqualTo(5);
    }

    @Test
    void letsIntakeSayWhatIsWrongWithALineThatIsNotJson() {
        addAll(good("a"), "not json at all", good("b"), "{\"id\":\"cut");
        delivery.flush();

        assertThat(intake.taken).containsExactly("a", "b");
        assertThat(delivery.refusals()).containsExactly(new Refusal(2, "is not JSON"), new Refusal(4, "is not JSON"));
    }

    @Test
    void sendsABatchLineByLineWhenIntakeDoesNotPointAtOne() {
        // Alone they are as deep as the limit allows, in an array one level deeper.
        String deep = "{\"id\":\"deep\",\"type\":\"t\",\"data\":" + "[".repeat(998) + "]".repeat(998) + "}";

        addAll(good("a"), deep, good("b"));
        delivery.flush();

        assertThat(intake.taken).containsExactly("a", "deep", "b");
        assertThat(delivery.refusals()).isEmpty();
    }

    @Test
    void repeatsUntilAnsweredWhenKafkaIsAway() {
        intake.order(UNAVAILABLE, UNAVAILABLE, UNAVAILABLE);

        addAll(good("a"), good("b"));
        delivery.flush();

        assertThat(intake.taken).containsExactly("a", "b");
        assertThat(delivery.accepted()).isEqualTo(2);
    }

    @Test
    void countsALineOnceEvenWhenTheFirstAnswerWasLost() {
        intake.order(CUT_AFTER_TAKING, CUT, BROKEN);

        addAll(good("a"), good("b"));
        delivery.flush();

        assertThat(intake.taken).containsExactly("a", "b", "a", "b");
        assertThat(delivery.accepted()).isEqualTo(2);
    }

    @Test
    void givesUpWhenIntakeStaysBroken() {
        intake.order(Collections.nCopies(20, BROKEN).toArray(FakeIntake.Fault[]::new));
        add(good("a"));

        assertThatExceptionOfType(LauncherException.class)
                .isThrownBy(delivery::flush)
                .satisfies(e -> assertThat(e.exitCode()).isEqualTo(ExitCode.REPLAY_FAILED))
                .withMessageContaining("status 500");
    }

    @Test
    void givesUpWhenNobodyListens() {
        intake.close();
        add(good("a"));

        assertThatExceptionOfType(LauncherException.class)
                .isThrownBy(delivery::flush)
                .withMessageContaining("Intake has not taken a request for 5 s");
    }

    @Test
    void knowsTheLatestTimeOfTheAcceptedLinesOnly() {
        addAll(
                "{\"id\":\"a\",\"type\":\"t\",\"time\":\"2026-03-02T08:00:00Z\"}",
                "{\"id\":\"b\",\"type\":\"t\",\"time\":\"2026-03-02T10:30:00+02:00\"}",
                "{\"id\":\"c\",\"time\":\"2099-01-01T00:00:00Z\"}",
                "{\"id\":\"d\",\"type\":\"t\",\"time\":\"yesterday\"}");
        delivery.flush();

        assertThat(delivery.latest()).contains(Instant.parse("2026-03-02T08:30:00Z"));
    }

    private static IntakeEdge edge(URI url) {
        return new IntakeEdge(url, Duration.ofSeconds(5), Duration.ofMillis(5), Duration.ofSeconds(5));
    }

    private void addAll(String... lines) {
        Arrays.stream(lines).forEach(this::add);
    }

    private void add(String line) {
        delivery.add(EventLine.of((int) delivery.lines() + 1, line.getBytes(StandardCharsets.UTF_8), 0));
    }

    private static String good(String id) {
        return "{\"id\":\"" + id + "\",\"type\":\"t\"}";
    }
}
