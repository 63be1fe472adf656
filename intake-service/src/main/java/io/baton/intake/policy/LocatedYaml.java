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
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads YAML into a {@link LocatedDocument}. */
final class LocatedYaml {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Map<String, LocatedDocument.Place> places = new HashMap<>();

    private LocatedYaml() {}

    /**
     * Reads a document; it may not use aliases.
     *
     * @throws MalformedDocumentException when it is not YAML
     */
    static LocatedDocument parse(String yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        try {
            Node root = new Yaml(options).compose(new StringReader(yaml));
            LocatedYaml reader = new LocatedYaml();
            JsonNode tree = root == null ? NODES.nullNode() : reader.convert(root, "");
            return new LocatedDocument(tree, reader.places);
        } catch (MarkedYAMLException e) {
            throw malformed(e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark(), e.getProblem());
        } catch (YAMLException e) {
            throw malformed(null, e.getMessage());
        }
    }

    private static MalformedDocumentException malformed(Mark mark, String reason) {
        return new MalformedDocumentException(
                mark == null ? 1 : mark.getLine() + 1,
                mark == null ? 1 : mark.getColumn() + 1,
                "is not YAML: " + reason);
    }

    private JsonNode convert(Node node, String pointer) {
        Mark mark = node.getStartMark();
        places.put(pointer, new LocatedDocument.Place(mark.getLine() + 1, mark.getColumn() + 1));
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
                throw malformed(field.getKeyNode().getStartMark(), "the key " + name + " occurs twice");
            }
            object.set(name, convert(field.getValueNode(), pointer + LocatedDocument.member(name)));
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
