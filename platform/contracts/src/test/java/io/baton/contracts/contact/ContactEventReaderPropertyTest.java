package io.baton.contracts.contact;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baton.contracts.Json;
import io.baton.contracts.RecordArbitraries;
import io.baton.contracts.binding.InvalidInputException;
import io.baton.contracts.binding.RecordReader;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ContactEventReaderPropertyTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final List<String> NAMES = Stream.concat(
                    Stream.of("specversion", "id", "source", "subject", "type", "time", "datacontenttype", "data"),
                    ContactData.TYPES.values().stream()
                            .flatMap(type -> Stream.of(type.getRecordComponents()))
                            .map(component -> component.getName()))
            .distinct()
            .toList();

    @Provide
    Arbitrary<JsonNode> trees() {
        return JsonTrees.any(NAMES);
    }

    @Provide
    Arbitrary<JsonNode> events() {
        return Arbitraries.of(ContactData.TYPES.keySet()).flatMap(ContactEventReaderPropertyTest::event);
    }

    @Provide
    Arbitrary<JsonNode> spoiltEvents() {
        return JsonTrees.spoilt(events(), trees());
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void readsWhatTheRecordsWrite(@ForAll("events") JsonNode event) {
        ContactData data = ContactEventReader.read(event, NOW).data();

        assertThat((JsonNode) Json.mapper().valueToTree(data)).isEqualTo(event.get("data"));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void anyTreeIsReadOrRefused(@ForAll("trees") JsonNode tree) {
        readOrRefused(() -> ContactEventReader.read(tree, NOW));
        ContactData.TYPES.values().forEach(type -> readOrRefused(() -> RecordReader.read(type, tree)));
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void anySpoiltEventIsReadOrRefused(@ForAll("spoiltEvents") JsonNode event) {
        readOrRefused(() -> ContactEventReader.read(event, NOW));
    }

    private static void readOrRefused(Runnable read) {
        try {
            read.run();
        } catch (InvalidInputException e) {
            assertThat(e.violations()).isNotEmpty();
        }
    }

    private static Arbitrary<JsonNode> event(String type) {
        return RecordArbitraries.of(ContactData.TYPES.get(type)).map(data -> {
            ObjectNode event = Json.mapper()
                    .createObjectNode()
                    .put("specversion", "1.0")
                    .put("id", "e-1")
                    .put("source", "https://desk.example.com")
                    .put("subject", "4711")
                    .put("type", type)
                    .put("time", NOW.toString())
                    .put("datacontenttype", "application/json");
            event.set("data", Json.mapper().valueToTree(data));
            return event;
        });
    }
}
