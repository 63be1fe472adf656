package io.baton.intake.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A YAML document as a JSON tree that knows on which line and column each of its parts stands. */
final class LocatedYaml {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Map<String, String> places = new HashMap<>();
    private final JsonNode tree;

    private LocatedYaml(Node root) {
        tree = root == null ? NODES.nullNode() : convert(root, "");
    }

    /**
     * Reads a document; it may not use aliases.
     *
     * @throws YAMLException when it is not YAML, with line and column
     */
    static LocatedYaml parse(String yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        return new LocatedYaml(new Yaml(options).compose(new StringReader(yaml)));
    }

    JsonNode tree() {
        return tree;
    }

    /** Line and column of a part, or of the nearest part around it when it does not exist. */
    String place(String pointer) {
        String at = pointer;
        while (!places.containsKey(at) && !at.isEmpty()) {
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return places.getOrDefault(at, "line 1, column 1");
    }

    private JsonNode convert(Node node, String pointer) {
        Mark mark = node.getStartMark();
        places.put(pointer, "line " + (mark.getLine() + 1) + ", column " + (mark.getColumn() + 1));
        if (node instanceof MappingNode mapping) {
            return object(mapping, pointer);
        }
        if (node instanceof SequenceNode sequence) {
            return array(sequence, pointer);
        }
        return scalar((ScalarNode) node);
    }

    private ObjectNode object(MappingNode mapping, String pointer) {
        ObjectNode object = NODES.objectNode();
        for (NodeTuple field : mapping.getValue()) {
            String name = field.getKeyNode() instanceof ScalarNode key
                    ? key.getValue()
                    : field.getKeyNode().toString();
            if (object.has(name)) {
                throw new YAMLException(
                        "the key " + name + " occurs twice" + field.getKeyNode().getStartMark());
            }
            String escaped = name.replace("~", "~0").replace("/", "~1");
            object.set(name, convert(field.getValueNode(), pointer + "/" + escaped));
        }
        return object;
    }

    private ArrayNode array(SequenceNode sequence, String pointer) {
        ArrayNode array = NODES.arrayNode();
        int index = 0;
        for (Node element : sequence.getValue()) {
            array.add(convert(element, pointer + "/" + index++));
        }
        return array;
    }

    private static JsonNode scalar(ScalarNode scalar) {
        Tag tag = scalar.getTag();
        String value = scalar.getValue();
        if (tag.equals(Tag.NULL)) {
            return NODES.nullNode();
        }
        if (tag.equals(Tag.BOOL) && (value.equals("true") || value.equals("false"))) {
            return NODES.booleanNode(value.equals("true"));
        }
        try {
            if (tag.equals(Tag.INT)) {
                return NODES.numberNode(new BigInteger(value));
            }
            if (tag.equals(Tag.FLOAT)) {
                return NODES.numberNode(new BigDecimal(value));
            }
        } catch (NumberFormatException e) {
            return NODES.textNode(value);
        }
        return NODES.textNode(value);
    }
}
