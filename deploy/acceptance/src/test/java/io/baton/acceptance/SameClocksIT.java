package io.baton.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.contracts.EmittedTypes;
import io.baton.local.LocalBaton;
import io.baton.local.Service;
import io.baton.local.replay.Replay;
import io.baton.local.replay.ReplayReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who waited too long and which promise was broken depend on the file alone. */
class SameClocksIT {
    private static final int CASES = 240;

    @TempDir
    static Path directory;

    private static Path file;
    private static ClockOutcome onOnePartition;

    @BeforeAll
    static void replayOnOnePartition() throws IOException {
        file = Files.write(directory.resolve("week.ndjson"), ClockStories.make(CASES, 20260202L));
        onOnePartition = replay("one-partition", 1, 0);
    }

    @Test
    void tellsEverythingThatCanBeToldOfClocksAndPromises() {
        for (String type : List.of(
                EmittedTypes.SLA_AT_RISK,
                EmittedTypes.SLA_BREACHED,
                EmittedTypes.SLA_CORRECTED,
                EmittedTypes.COMMITMENT_AT_RISK,
                EmittedTypes.COMMITMENT_KEPT,
                EmittedTypes.COMMITMENT_MISSED)) {
            assertThat(onOnePartition.told())
                    .filteredOn(event -> event.startsWith(type))
                    .as(type)
                    .hasSizeGreaterThanOrEqualTo(10);
        }
        for (String clock : List.of("first-response", "next-response", "resolution")) {
            assertThat(onOnePartition.told())
                    .anyMatch(event -> event.startsWith(EmittedTypes.SLA_BREACHED)
                            && event.contains("\"clock\":\"" + clock + "\""));
        }
        for (String state : List.of("RUNNING", "PAUSED", "MET", "BREACHED", "CANCELLED")) {
            assertThat(onOnePartition.cases().values())
                    .as(state)
                    .anyMatch(clocks -> clocks.contains("\"state\":\"" + state + "\""));
        }
    }

    @Test
    void seesAnIssueOfManyOnceAndACustomerWhoComesBack() {
        assertThat(told("widespread-issue"))
                .contains(ClockStories.subject(ClockStories.FIRST_OF_OUTAGE + ClockStories.EVERY))
                .doesNotContain(ClockStories.subject(ClockStories.FIRST_OF_OUTAGE));
        assertThat(told("contact-again"))
                .containsExactly(ClockStories.subject(ClockStories.FIRST_OF_ONE_CUSTOMER + 2 * ClockStories.EVERY));
    }

    private static List<String> told(String detector) {
        return onOnePartition.cases().entrySet().stream()
                .filter(entry -> entry.getValue().contains(detector))
                .map(Map.Entry::getKey)
                .toList();
    }

    @ParameterizedTest(name = "{0} on {1} partitions, intake killed {2} times")
    @CsvSource({"three, 3, 0", "twelve, 12, 0", "twelve-again, 12, 0", "killed, 12, 2"})
    void tellsTheSame(String name, int partitions, int kills) {
        ClockOutcome outcome = replay(name, partitions, kills);

        assertThat(outcome.told()).isEqualTo(onOnePartition.told());
        assertThat(outcome.cases()).isEqualTo(onOnePartition.cases());
    }

    private static ClockOutcome replay(String name, int partitions, int kills) {
        try (LocalBaton baton = Installation.fresh("clocks-" + name, partitions)) {
            Optional<Long> started = baton.pid(Service.INTAKE);
            ReplayReport report =
                    Replay.fastest(baton, killingIntake(baton, kills)).run(file);
            assertThat(baton.pid(Service.INTAKE).equals(started)).isEqualTo(kills == 0);
            assertThat(report.isComplete())
                    .as(String.join("\n", report.render()))
                    .isTrue();
            assertThat(report.refusals()).isEmpty();
            assertThat(report.duplicates()).isPositive();
            assertThat(report.figures().cases()).isEqualTo(CASES);
            return ClockOutcome.of(
                    baton,
                    IntStream.range(0, CASES).mapToObj(ClockStories::subject).toList());
        }
    }

    /** The last time when all is delivered, so that it has the rest of the file and the end marks still to read. */
    private static Replay.Progress killingIntake(LocalBaton baton, int kills) {
        Deque<Double> moments = new ArrayDeque<>();
        for (int i = 1; i <= kills; i++) {
            moments.add((double) i / kills);
        }
        return (done, lines) -> {
            if (!moments.isEmpty() && done >= moments.peek()) {
                moments.pop();
                baton.kill(Service.INTAKE);
            }
        };
    }
}
