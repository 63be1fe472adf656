package io.baton.contracts.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baton.contracts.EmittedEvents;
import io.baton.contracts.EmittedTypes;
import io.baton.contracts.Ids;
import io.baton.contracts.Json;
import io.baton.contracts.LogMarks;
import io.baton.contracts.binding.RecordReader;
import io.baton.contracts.contact.ContactData;
import io.baton.contracts.contact.ContactEventReader;
import io.cloudevents.jackson.JsonFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The event catalogue in the documentation is true. */
class CatalogueTest {
    private static final Path CATALOGUE = Path.of("../../docs/events.md");
    private static final Pattern EXAMPLE = Pattern.compile("```json ?(\\S*)\\n(.*?)```", Pattern.DOTALL);
    private static final String SAME_AS_ABOVE = "…";
    private static final ShippedSchemas SCHEMAS = new ShippedSchemas();

    @Test
    void showsOneExampleOfEveryType() throws IOException {
        List<String> types = new ArrayList<>(List.of("contact-event", "emitted-event"));
        types.addAll(LogMarks.DATA.keySet());
        types.addAll(ContactData.TYPES.keySet());
        types.addAll(EmittedTypes.all().keySet());

        assertThat(examples().keySet()).containsExactlyInAnyOrderElementsOf(types);
    }

    @Test
    void showsWhatTheReadersRead() throws IOException {
        examples()
                .forEach((name, example) ->
                        assertThatCode(() -> read(name, example)).as(name).doesNotThrowAnyException());
    }

    @Test
    void showsWhatTheSchemasAllow() throws IOException {
        examples().forEach((name, example) -> assertThat(SCHEMAS.violations(SchemaFiles.name(name), example))
                .as(name)
                .isEmpty());
    }

    /** No example has a field that nobody reads. */
    @Test
    void showsNothingThatIsNotRead() throws IOException {
        for (Map.Entry<String, JsonNode> example : examples().entrySet()) {
            if (example.getKey().startsWith("baton.")) {
                JsonNode written = Json.mapper().valueToTree(read(example.getKey(), example.getValue()));
                assertThat(paths(written)).as(example.getKey()).containsAll(paths(example.getValue()));
            }
        }
    }

    @Test
    void usesTheIdsThatItExplains() throws IOException {
        UUID caseId = Ids.caseId("https://desk.example.com", "4711");
        JsonNode requested = examples().get(EmittedTypes.ESCALATION_REQUESTED);

        assertThat(requested.get("caseId").textValue()).isEqualTo(caseId.toString());
        assertThat(requested.get("escalationId").textValue())
                .isEqualTo(Ids.escalationId(caseId, "https://desk.example.com#e-1003")
                        .toString());
    }

    @Test
    void namesWritersAndReadersOfEveryTopic() throws IOException {
        String catalogue = Files.readString(CATALOGUE);

        AsyncApi.Readers.TOPICS.forEach((topic, readers) -> assertThat(catalogue)
                .contains("| `" + topic + "` | " + String.join(", ", readers.writers()) + " | "
                        + String.join(", ", readers.readers()) + " |"));
    }

    private static Object read(String name, JsonNode example) throws IOException {
        if (name.equals("contact-event")) {
            return ContactEventReader.read(example, Instant.parse("2026-03-02T09:15:00Z"));
        } else if (name.equals("emitted-event")) {
            return EmittedEvents.decode(
                    new JsonFormat().deserialize(example.toString().getBytes(UTF_8)));
        } else if (LogMarks.DATA.containsKey(name)) {
            return RecordReader.read(LogMarks.DATA.get(name), example);
        } else if (ContactData.TYPES.containsKey(name)) {
            return RecordReader.read(ContactData.TYPES.get(name), example);
        }
        return Json.mapper().treeToValue(example, EmittedTypes.all().get(name).data());
    }

    private static Map<String, JsonNode> examples() throws IOException {
        Map<String, JsonNode> examples = new LinkedHashMap<>();
        Map<String, ObjectNode> whole = new HashMap<>();
        Matcher matcher = EXAMPLE.matcher(Files.readString(CATALOGUE));
        while (matcher.find()) {
            JsonNode example = Json.mapper().readTree(matcher.group(2));
            complete(example, whole);
            assertThat(examples.put(matcher.group(1), example))
                    .as(matcher.group(1))
                    .isNull();
        }
        return examples;
    }

    private static void complete(JsonNode node, Map<String, ObjectNode> whole) {
        node.forEach(child -> complete(child, whole));
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (field.getValue() instanceof ObjectNode object && object.has(SAME_AS_ABOVE)) {
                object.remove(SAME_AS_ABOVE);
                ObjectNode above = whole.get(field.getKey()).deepCopy();
                above.setAll(object);
                field.setValue(above);
            } else if (field.getValue() instanceof ObjectNode object) {
                whole.put(field.getKey(), object);
            }
        }
    }

    private static List<String> paths(JsonNode node) {
        List<String> paths = new ArrayList<>();
        collect(node, "", paths);
        return paths;
    }

    private static void collect(JsonNode node, String path, List<String> paths) {
        paths.add(path);
        node.properties().forEach(field -> collect(field.getValue(), path + "/" + field.getKey(), paths));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), path + "/" + i, paths);
        }
    }
}
