package io.baton.contracts.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import io.baton.contracts.EmittedTypes;
import io.baton.contracts.LogMarks;
import io.baton.contracts.Topics;
import io.baton.contracts.contact.ContactData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AsyncApiTest {
    private static final Path FILE = Path.of("src/main/resources/asyncapi.yaml");

    private final ObjectMapper yaml = new ObjectMapper(YAMLFactory.builder()
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .build());

    @Test
    void saysWhatTheCodeSays() throws IOException {
        new GeneratedFile(FILE, yaml.writeValueAsString(AsyncApi.document())).check();
    }

    @Test
    void namesEveryTopicAndTheDeadLetters() throws IOException {
        List<String> addresses = new ArrayList<>();
        document()
                .get("channels")
                .forEach(channel -> addresses.add(channel.get("address").textValue()));

        List<String> expected = new ArrayList<>(Topics.ALL);
        expected.add("{topic}.{service}.dead-letter");
        assertThat(addresses).containsExactlyElementsOf(expected);
    }

    @Test
    void hasEveryTypeOnOneChannel() throws IOException {
        List<String> types = new ArrayList<>();
        document()
                .get("channels")
                .forEach(channel -> channel.get("messages").fieldNames().forEachRemaining(types::add));

        List<String> expected = new ArrayList<>(ContactData.TYPES.keySet());
        expected.add(LogMarks.CLOCK_TICKED);
        expected.addAll(LogMarks.DATA.keySet());
        expected.addAll(EmittedTypes.all().keySet());
        expected.add("dead-letter");
        assertThat(types).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void refersToWhatIsThere() throws IOException {
        JsonNode document = document();
        List<JsonNode> references = document.findValues("$ref");

        assertThat(references).isNotEmpty();
        for (JsonNode reference : references) {
            String target = reference.textValue();
            if (target.startsWith("#")) {
                assertThat(document.at(target.substring(1)).isMissingNode())
                        .as(target)
                        .isFalse();
            } else {
                assertThat(Files.exists(FILE.resolveSibling(target))).as(target).isTrue();
            }
        }
    }

    @Test
    void usesEveryComponent() throws IOException {
        JsonNode document = document();
        List<String> used = document.findValuesAsText("$ref");

        for (Map.Entry<String, JsonNode> kind : document.get("components").properties()) {
            kind.getValue().fieldNames().forEachRemaining(name -> assertThat(used)
                    .contains("#/components/" + kind.getKey() + "/" + name));
        }
    }

    @Test
    void keepsTheStructureOfVersionThree() throws IOException {
        JsonNode document = document();

        assertThat(document.get("asyncapi").textValue()).isEqualTo("3.0.0");
        assertThat(document.at("/info/title").isTextual()).isTrue();
        assertThat(document.at("/info/version").isTextual()).isTrue();
        for (Map.Entry<String, JsonNode> operation : document.get("operations").properties()) {
            assertThat(operation.getValue().get("action").textValue()).isIn("send", "receive");
            assertThat(operation.getValue().at("/channel/$ref").textValue())
                    .as(operation.getKey())
                    .startsWith("#/channels/");
        }
        for (Map.Entry<String, JsonNode> message :
                document.at("/components/messages").properties()) {
            assertThat(message.getValue().path("name").textValue()).isEqualTo(message.getKey());
        }
        for (String section : List.of("messages", "schemas")) {
            document.get("components").get(section).fieldNames().forEachRemaining(name -> assertThat(name)
                    .matches("[\\w.-]+"));
        }
    }

    private JsonNode document() throws IOException {
        return yaml.readTree(yaml.writeValueAsString(AsyncApi.document()));
    }
}
