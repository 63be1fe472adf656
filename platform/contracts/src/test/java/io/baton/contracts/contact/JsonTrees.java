package io.baton.contracts.contact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Arbitrary JSON, and valid JSON in which arbitrary places were spoilt. */
public final class JsonTrees {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JsonTrees() {}

    /** Any tree: also of nodes that no parser makes. Field names are often those of the contracts. */
    static Arbitrary<JsonNode> any(List<String> fieldNames) {
        Arbitrary<String> names = Arbitraries.oneOf(Arbitraries.of(fieldNames), anyText());
        return Arbitraries.recursive(JsonTrees::anyLeaf, inner -> container(names, inner), 0, 3);
    }

    private static Arbitrary<JsonNode> container(Arbitrary<String> names, Arbitrary<JsonNode> inner) {
        Arbitrary<JsonNode> arrays =
                inner.list().ofMaxSize(4).map(items -> NODES.arrayNode().addAll(items));
        Arbitrary<JsonNode> objects = Arbitraries.maps(names, inner)
                .ofMaxSize(6)
                .map(fields -> NODES.objectNode().setAll(fields));
        return Arbitraries.oneOf(inner, arrays, objects);
    }

    private static Arbitrary<JsonNode> anyLeaf() {
        return Arbitraries.oneOf(
                anyText().map(NODES::textNode),
                Arbitraries.integers().map(NODES::numberNode),
                Arbitraries.bigIntegers().map(NODES::numberNode),
                Arbitraries.bigDecimals().ofScale(40).map(NODES::numberNode),
                Arbitraries.doubles().map(NODES::numberNode),
                Arbitraries.of(
                        NODES.nullNode(),
                        NODES.missingNode(),
                        NODES.booleanNode(true),
                        NODES.numberNode(Double.NaN),
                        NODES.numberNode(Float.POSITIVE_INFINITY),
                        NODES.numberNode(new BigDecimal("-1e2147483647")),
                        NODES.numberNode(new BigDecimal("0e-2147483647")),
                        NODES.binaryNode(new byte[] {1, 2}),
                        NODES.pojoNode(new Object()),
                        NODES.pojoNode(null)));
    }

    private static Arbitrary<String> anyText() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(20),
                Arbitraries.of(
                        "",
                        "\u0000",
                        "\uD800",
                        "\uDC00",
                        "a/b~c",
                        "1.0",
                        "baton.message.posted.v1",
                        "2026-03-01T10:00:00Z",
                        "CUSTOMER",
                        "EUR",
                        "x".repeat(20_001)));
    }

    /** The tree with one to three of its places replaced or removed. */
    public static Arbitrary<JsonNode> spoilt(Arbitrary<JsonNode> valid, Arbitrary<JsonNode> replacements) {
        Arbitrary<Integer> places = Arbitraries.integers().between(0, 1_000);
        return valid.flatMap(tree -> Arbitraries.maps(places, replacements.injectNull(0.2))
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(spoils -> {
                    JsonNode copy = tree.deepCopy();
                    spoils.forEach((place, value) -> spoil(copy, place, value));
                    return copy;
                }));
    }

    private static void spoil(JsonNode tree, int place, JsonNode value) {
        List<Tuple.Tuple2<ContainerNode<?>, Object>> all = new ArrayList<>();
        collect(tree, all);
        if (!all.isEmpty()) {
            Tuple.Tuple2<ContainerNode<?>, Object> chosen = all.get(place % all.size());
            replace(chosen.get1(), chosen.get2(), value == null ? null : value.deepCopy());
        }
    }

    private static void collect(JsonNode node, List<Tuple.Tuple2<ContainerNode<?>, Object>> places) {
        if (node instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(name -> places.add(Tuple.of(object, name)));
        } else if (node instanceof ArrayNode array) {
            Stream.iterate(0, i -> i < array.size(), i -> i + 1).forEach(i -> places.add(Tuple.of(array, i)));
        }
        node.forEach(child -> collect(child, places));
    }

    private static void replace(ContainerNode<?> parent, Object key, JsonNode value) {
        if (parent instanceof ObjectNode object) {
            if (value == null) {
                object.remove((String) key);
            } else {
                object.set((String) key, value);
            }
        } else if (value == null) {
            ((ArrayNode) parent).remove((Integer) key);
        } else {
            ((ArrayNode) parent).set((Integer) key, value);
        }
    }
}
