package io.baton.routing.matrix;

import io.baton.routing.matrix.domain.MatrixProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A value in a YAML document that knows its place and reports what is wrong there. */
final class YamlValue {
    private final Node node;
    private final String pointer;
    private final List<MatrixProblem> problems;

    YamlValue(Node node, String pointer, List<MatrixProblem> problems) {
        this.node = node;
        this.pointer = pointer;
        this.problems = problems;
    }

    /** The members of a mapping; one that is not allowed, missing or written twice is a problem. */
    Map<String, YamlValue> members(Set<String> required, Set<String> optional) {
        Map<String, YamlValue> members = members();
        members.forEach((name, value) -> {
            if (!required.contains(name) && !optional.contains(name)) {
                value.problem("is not known here; allowed are " + String.join(", ", required)
                        + (optional.isEmpty() ? "" : ", " + String.join(", ", optional)));
            }
        });
        for (String name : required) {
            if (node instanceof MappingNode && !members.containsKey(name)) {
                problem("has no " + name);
            }
        }
        return members;
    }

    /** The members of a mapping, whatever they are called. */
    Map<String, YamlValue> members() {
        if (!(node instanceof MappingNode mapping)) {
            problem("must be a mapping");
            return Map.of();
        }
        Map<String, YamlValue> members = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String name = tuple.getKeyNode() instanceof ScalarNode key ? key.getValue() : "?";
            YamlValue value = new YamlValue(tuple.getValueNode(), pointer + "/" + escaped(name), problems);
            if (members.putIfAbsent(name, value) != null) {
                value.problem("is written twice");
            }
        }
        return members;
    }

    /** The member of this name, to point at; the value itself when it has none. */
    YamlValue in(String name) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals(name)) {
                    return new YamlValue(tuple.getValueNode(), pointer + "/" + escaped(name), problems);
                }
            }
        }
        return this;
    }

    /** The elements of a list, or the value itself where one may stand for a list. */
    List<YamlValue> elements() {
        if (!(node instanceof SequenceNode sequence)) {
            return List.of(this);
        }
        List<YamlValue> elements = new ArrayList<>();
        for (Node each : sequence.getValue()) {
            elements.add(new YamlValue(each, pointer + "/" + elements.size(), problems));
        }
        return elements;
    }

    /** The text of a scalar that is not empty. */
    Optional<String> text() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return Optional.of(scalar.getValue());
        }
        problem("must be a text that is not empty");
        return Optional.empty();
    }

    /** Reports a problem with the value. */
    void problem(String message) {
        problem(0, message);
    }

    /**
     * Reports a problem within the text of a scalar.
     *
     * @param offset of the offending character; exact on one line without escapes
     */
    void problem(int offset, String message) {
        problems.add(new MatrixProblem(
                node.getStartMark().getLine() + 1,
                node.getStartMark().getColumn() + 1 + (offset == 0 ? 0 : quote() + offset),
                pointer,
                message));
    }

    private int quote() {
        return node instanceof ScalarNode scalar && scalar.getScalarStyle() != DumperOptions.ScalarStyle.PLAIN ? 1 : 0;
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
