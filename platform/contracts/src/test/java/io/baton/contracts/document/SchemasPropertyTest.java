package io.baton.contracts.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.baton.contracts.EmittedArbitraries;
import io.baton.contracts.EmittedEvents;
import io.baton.contracts.EmittedTypes;
import io.baton.contracts.Json;
import io.baton.contracts.RecordArbitraries;
import io.baton.contracts.binding.InvalidInputException;
import io.baton.contracts.binding.RecordReader;
import io.baton.contracts.contact.ContactData;
import io.baton.contracts.contact.JsonTrees;
import io.cloudevents.jackson.JsonFormat;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/**
 * The schemas and the reader give the same verdict on contact events, with these differences, which the generators leave
 * out: the reader refuses U+0000 and half surrogate pairs, whole numbers written as 4.0 or beyond 64 bits, numbers of more
 * than 15 digits before or 9 after the point, and trees deeper than 1 000; it takes times without seconds.
 */
class SchemasPropertyTest {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ShippedSchemas SCHEMAS = new ShippedSchemas();

    /** Data of a contact event, perhaps spoilt. */
    record Candidate(String type, JsonNode data) {}

    @Example
    void allowEveryEventThatBatonEmits() throws IOException {
        for (String type : EmittedTypes.all().keySet()) {
            for (int i = 0; i < 5; i++) {
                byte[] event = new JsonFormat()
                        .serialize(EmittedEvents.encode(
                                EmittedArbitraries.ofType(type).sample()));
                assertThat(SCHEMAS.violations(
                                SchemaFiles.EMITTED_EVENT, Json.mapper().readTree(event)))
                        .as(type)
                        .isEmpty();
            }
        }
    }

    @Provide
    Arbitrary<Candidate> candidates() {
        return Arbitraries.of(ContactData.TYPES.entrySet()).flatMap(SchemasPropertyTest::candidate);
    }

    @Property(tries = 1_500, edgeCases = EdgeCasesMode.NONE)
    void giveTheVerdictOfTheReader(@ForAll("candidates") Candidate candidate) {
        boolean valid = SCHEMAS.violations(SchemaFiles.name(candidate.type()), candidate.data())
                .isEmpty();

        assertThat(valid).isEqualTo(readable(candidate));
        Statistics.collect(valid);
        Statistics.coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 20);
            coverage.check(false).percentage(share -> share > 20);
        });
    }

    private static boolean readable(Candidate candidate) {
        try {
            RecordReader.read(ContactData.TYPES.get(candidate.type()), candidate.data());
            return true;
        } catch (InvalidInputException e) {
            return false;
        }
    }

    private static Arbitrary<Candidate> candidate(Map.Entry<String, Class<? extends Record>> type) {
        Arbitrary<JsonNode> valid =
                RecordArbitraries.of(type.getValue()).map(data -> Json.mapper().valueToTree(data));
        return Arbitraries.oneOf(valid, JsonTrees.spoilt(valid, replacements()))
                .map(data -> new Candidate(type.getKey(), data));
    }

    private static Arbitrary<JsonNode> replacements() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                                0, 1, 35, 36, 64, 65, 256, 257, 320, 321, 512, 513, 1000, 1001, 2048, 2049, 4000, 4001,
                                20_000, 20_001)
                        .map(length -> NODES.textNode("😀".repeat(length))),
                Arbitraries.of(
                                "CUSTOMER",
                                "CHAT",
                                "VIP",
                                "HIGH",
                                "L3",
                                "EUR",
                                "euro",
                                "EURO",
                                "2024-05-31",
                                "2024-02-30",
                                "2024-05-31T10:00:00Z")
                        .map(NODES::textNode),
                Arbitraries.of(-1, 0, 1, 5, 6, 10, 11).map(NODES::numberNode),
                Arbitraries.of("0.5", "-0.5", "123456789012345.123456789")
                        .map(number -> NODES.numberNode(new BigDecimal(number))),
                Arbitraries.of(
                        NODES.nullNode(),
                        NODES.booleanNode(true),
                        NODES.arrayNode(),
                        NODES.objectNode(),
                        NODES.arrayNode().add("x"),
                        NODES.arrayNode().addNull(),
                        NODES.objectNode().put("id", "c-1"),
                        NODES.objectNode().put("kind", "AGENT"),
                        attachments(100),
                        attachments(101)));
    }

    private static JsonNode attachments(int count) {
        var list = NODES.arrayNode();
        for (int i = 0; i < count; i++) {
            list.addObject().put("name", "a.log");
        }
        return list;
    }
}
