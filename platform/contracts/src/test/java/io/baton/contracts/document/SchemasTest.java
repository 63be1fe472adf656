package io.baton.contracts.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.baton.contracts.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SchemasTest {
    private static final Path FOLDER = Path.of("src/main/resources/schemas");

    private final ObjectWriter writer =
            Json.mapper().writer(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    @Test
    void sayWhatTheRecordsSay() throws IOException {
        Map<String, JsonNode> files = SchemaFiles.all();

        for (Map.Entry<String, JsonNode> file : files.entrySet()) {
            new GeneratedFile(FOLDER.resolve(file.getKey()), writer.writeValueAsString(file.getValue()) + "\n").check();
        }
        try (Stream<Path> found = Files.list(FOLDER)) {
            assertThat(found.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(files.keySet());
        }
    }
}
