package io.baton.intake.policy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** Reads JSON into a {@link LocatedDocument}. */
final class LocatedJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final JsonParser parser;
    private final Map<String, LocatedDocument.Place> places = new HashMap<>();

    private LocatedJson(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * Reads a document.
     *
     * @throws MalformedDocumentException when it is not JSON
     */
    static LocatedDocument parse(String json) {
        try (JsonParser parser = FACTORY.createParser(json)) {
            return new LocatedJson(parser).document();
        } catch (JsonProcessingException e) {
            throw malformed(e.getLocation(), e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LocatedDocument document() throws IOException {
        JsonNode tree = parser.nextToken() == null ? NODES.nullNode() : value("");
        if (parser.nextToken() != null) {
            throw malformed(parser.currentTokenLocation(), "there is something after the document");
        }
        return new LocatedDocument(tree, places);
    }

    private JsonNode value(String pointer) throws IOException {
        JsonLocation at = parser.currentTokenLocation();
        places.put(pointer, new LocatedDocument.Place(at.getLineNr(), at.getColumnNr()));
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(pointer);
            case START_ARRAY -> array(pointer);
            case VALUE_STRING -> NODES.textNode(parser.getText());
            case VALUE_NUMBER_INT -> NODES.numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDecimalValue());
            case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(parser.getBooleanValue());
            default -> NODES.nullNode();
        };
    }

    private ObjectNode object(String pointer) throws IOException {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            object.set(name, value(pointer + LocatedDocument.member(name)));
        }
        return object;
    }

    private ArrayNode array(String pointer) throws IOException {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(pointer + "/" + array.size()));
        }
        return array;
    }

    private static MalformedDocumentException malformed(JsonLocation at, String reason) {
        return new MalformedDocumentException(
                at == null ? 1 : at.getLineNr(), at == null ? 1 : at.getColumnNr(), "is not JSON: " + reason);
    }
}
