package io.baton.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README's command lines are run as they stand there, and their answers must contain the lines shown below them. */
class ReadmeIT {
    private static final Pattern STEP =
            Pattern.compile("```bash\n(curl .*?)```\\s*(?:[^`]*?```(?:json|text|markdown)\n(.*?)```)?", Pattern.DOTALL);

    @Test
    void everyCommandAnswersAsShown() throws IOException {
        List<Step> steps = stepsOf(Files.readString(Path.of("..", "..", "README.md")));

        assertThat(steps).hasSizeGreaterThanOrEqualTo(4);
        for (Step step : steps) {
            await(step.command()).atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(run(step.command()))
                    .contains(step.shown()));
        }
    }

    /** A command and what its answer contains. */
    private record Step(String command, List<String> shown) {}

    private static List<Step> stepsOf(String readme) {
        List<Step> steps = new ArrayList<>();
        Matcher step = STEP.matcher(readme);
        while (step.find()) {
            String shown = step.group(2) == null ? "" : step.group(2);
            steps.add(new Step(
                    step.group(1),
                    shown.lines()
                            .map(line -> line.replace("…", "").strip())
                            .filter(line -> !line.isEmpty())
                            .toList()));
        }
        return steps;
    }

    private static String run(String command) {
        String here = command.replace("http://localhost:8081", Installation.intake())
                .replace("http://localhost:8082", Installation.routing())
                .replace("http://localhost:8083", Installation.drafting())
                .replace("http://localhost:8084", Installation.metrics());
        assertThat(here).doesNotContain("localhost:80");
        try {
            Process shell = new ProcessBuilder("bash", "-euo", "pipefail", "-c", here)
                    .redirectErrorStream(true)
                    .start();
            return new String(shell.getInputStream().readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
