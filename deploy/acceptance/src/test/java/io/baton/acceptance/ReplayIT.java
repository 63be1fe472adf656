package io.baton.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.local.LocalBaton;
import io.baton.local.Service;
import io.baton.local.replay.Replay;
import io.baton.local.replay.ReplayReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of events gives the same result whatever happens to the services meanwhile. */
class ReplayIT {
    private static final Conversations.Made MADE = Conversations.make(300, 20260202L);

    @TempDir
    static Path directory;

    private static Path file;

    @BeforeAll
    static void writeFile() throws IOException {
        file = Files.write(directory.resolve("month.ndjson"), MADE.lines());
    }

    @Test
    void accountsForEveryLineWhetherOrNotServicesAreKilled() {
        ReplayReport undisturbed;
        try (LocalBaton baton = Installation.fresh("undisturbed")) {
            undisturbed = Replay.fastest(baton, (done, lines) -> {}).run(file);
            assertEveryLineIsAccountedFor(undisturbed);

            ReplayReport again = Replay.fastest(baton, (done, lines) -> {}).run(file);
            assertThat(again.figures()).isEqualTo(undisturbed.figures());
            assertThat(again.duplicates()).isEqualTo(again.accepted());
        }

        try (LocalBaton baton = Installation.fresh("disturbed")) {
            ReplayReport disturbed =
                    Replay.fastest(baton, killingEachServiceOnce(baton)).run(file);
            assertThat(withoutTimes(disturbed)).isEqualTo(withoutTimes(undisturbed));
        }
    }

    private static void assertEveryLineIsAccountedFor(ReplayReport report) {
        assertThat(report.isComplete()).as(String.join("\n", report.render())).isTrue();
        assertThat(report.lines()).isEqualTo(MADE.lines().size());
        assertThat(report.refusals()).hasSameSizeAs(Conversations.REFUSED);
        assertThat(report.accepted()).isEqualTo(MADE.distinct() + MADE.repeated());
        assertThat(report.duplicates()).isEqualTo(MADE.repeated());
        assertThat(report.figures().cases()).isEqualTo(MADE.cases());
        assertThat(report.figures().events()).isEqualTo(MADE.distinct());
        assertThat(report.figures().escalations()).isPositive();
    }

    private static Replay.Progress killingEachServiceOnce(LocalBaton baton) {
        Deque<Service> alive = new ArrayDeque<>(Arrays.asList(Service.values()));
        int services = alive.size();
        return (done, lines) -> {
            if (!alive.isEmpty() && done > (services - alive.size() + 1.0) / (services + 1)) {
                baton.kill(alive.pop());
            }
        };
    }

    private static List<String> withoutTimes(ReplayReport report) {
        List<String> lines = report.render();
        return lines.subList(0, lines.size() - 2);
    }
}
