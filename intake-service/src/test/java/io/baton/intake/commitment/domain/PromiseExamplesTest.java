package io.baton.intake.commitment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What agents say against what it promises. Lines of the file: {@code @ local time and zone} of what follows; {@code +
 * kind and local time due, ... | text}; {@code - text} without a promise.
 */
class PromiseExamplesTest {
    private static final PromiseDetector DETECTOR = PromiseDetector.english();

    record Example(LocalDateTime saidAt, ZoneId zone, String promises, String text) {
        @Override
        public String toString() {
            return text + " -> " + promises;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void readsWhatIsPromisedAndNothingElse(Example example) {
        Instant saidAt = example.saidAt().atZone(example.zone()).toInstant();

        String found = DETECTOR.in(example.text(), saidAt, example.zone()).stream()
                .map(promise -> promise.kind() + " "
                        + promise.due().atZone(example.zone()).toLocalDateTime())
                .collect(Collectors.joining(", "));

        assertThat(found).isEqualTo(example.promises());
    }

    static Stream<Example> examples() throws IOException {
        try (InputStream in = PromiseExamplesTest.class.getResourceAsStream("/commitment/promises.txt")) {
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList())
                    .stream();
        }
    }

    private static List<Example> read(List<String> lines) {
        List<Example> examples = new ArrayList<>();
        LocalDateTime saidAt = null;
        ZoneId zone = null;
        for (String line : lines) {
            String[] parts = line.substring(2).split(line.startsWith("@") ? " " : " \\| ", 2);
            if (line.startsWith("@")) {
                saidAt = LocalDateTime.parse(parts[0]);
                zone = ZoneId.of(parts[1]);
            } else {
                boolean promised = line.startsWith("+");
                String text = promised ? parts[1] : line.substring(2);
                examples.add(new Example(saidAt, zone, promised ? parts[0] : "", text.replace("\\n", "\n")));
            }
        }
        return examples;
    }
}
