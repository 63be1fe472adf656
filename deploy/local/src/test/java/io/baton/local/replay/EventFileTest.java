package io.baton.local.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventFileTest {
    @TempDir
    Path directory;

    @Test
    void numbersLinesAsAnEditorDoesAndPassesOverEmptyOnes() throws IOException {
        List<EventLine> lines = read("{\"a\":1}\r\n\n  \nno json\n{\"b\":2}");

        assertThat(lines).extracting(EventLine::number).containsExactly(1, 4, 5);
        assertThat(lines).extracting(EventLine::isJson).containsExactly(true, false, true);
        assertThat(lines.get(2).end()).isGreaterThanOrEqualTo(27);
    }

    @Test
    void hasNoLinesWhenItIsEmpty() throws IOException {
        assertThat(read("")).isEmpty();
    }

    @Test
    void hasAFingerprintOfItsContent() throws IOException {
        String one = fingerprint("a\nb\n");

        assertThat(fingerprint("a\nb\n")).isEqualTo(one);
        assertThat(fingerprint("a\nc\n")).isNotEqualTo(one);
    }

    private String fingerprint(String content) throws IOException {
        try (EventFile file = EventFile.open(written(content))) {
            Optional<EventLine> line = file.next();
            while (line.isPresent()) {
                line = file.next();
            }
            return file.fingerprint();
        }
    }

    private List<EventLine> read(String content) throws IOException {
        List<EventLine> lines = new ArrayList<>();
        try (EventFile file = EventFile.open(written(content))) {
            for (Optional<EventLine> line = file.next(); line.isPresent(); line = file.next()) {
                lines.add(line.get());
            }
        }
        return lines;
    }

    private Path written(String content) throws IOException {
        return Files.write(directory.resolve("events.ndjson"), content.getBytes(StandardCharsets.UTF_8));
    }
}
