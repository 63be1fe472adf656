package io.baton.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A request that must be refused.
 *
 * @param pointers of all violations; empty where they are not looked at
 */
record BadInput(String name, String mediaType, byte[] body, int status, List<String> pointers) {
    private static final String STRUCTURED = "application/cloudevents+json";
    private static final String BATCH = "application/cloudevents-batch+json";

    @Override
    public String toString() {
        return name;
    }

    static Stream<BadInput> all() {
        return Stream.of(notJson(), envelope(), data(), sizes()).flatMap(each -> each);
    }

    private static Stream<BadInput> notJson() {
        return Stream.of(
                raw("not JSON", "not json at all"),
                raw("cut off", message("x").toString().substring(0, 60)),
                raw("empty body", ""),
                raw("nested 20 000 deep", "[".repeat(20_000) + "]".repeat(20_000)),
                raw("nested 20 000 deep in data", deep(20_000)),
                raw("two documents", message("x") + " " + message("y")),
                raw("an array where an object is due", "[]"),
                raw("a number", "7"),
                raw("null", "null"),
                raw("a number of 5 000 digits", "{\"id\":" + "9".repeat(5_000) + "}"),
                new BadInput(
                        "invalid UTF-8",
                        STRUCTURED,
                        message("caf\u00e9").toString().getBytes(ISO_8859_1),
                        400,
                        List.of()),
                new BadInput("empty batch", BATCH, "[]".getBytes(UTF_8), 400, List.of("")),
                new BadInput("batch of an object", BATCH, "{}".getBytes(UTF_8), 400, List.of("")),
                new BadInput("batch of numbers", BATCH, "[1, null]".getBytes(UTF_8), 400, List.of("/0", "/1")),
                raw("wrong media type", "text/plain", "hello", 415),
                raw("no content mode", "application/json", message("x").toString(), 415));
    }

    private static Stream<BadInput> envelope() {
        return Stream.of(
                changed("no subject", List.of("/subject"), event -> event.remove("subject")),
                changed("specversion 0.3", List.of("/specversion"), event -> event.put("specversion", "0.3")),
                changed("unknown type", List.of("/type"), event -> event.put("type", "com.other.thing")),
                changed("source is no URI", List.of("/source"), event -> event.put("source", "a b")),
                changed("impossible time", List.of("/time"), event -> event.put("time", "2026-02-30T00:00:00Z")),
                changed("event of 1999", List.of("/time"), event -> event.put("time", "1999-12-31T23:59:59Z")),
                changed("event of 2099", List.of("/time"), event -> event.put("time", "2099-01-01T00:00:00Z")),
                changed("id with NUL", List.of("/id"), event -> event.put("id", "a\u0000b")),
                changed("extension is an object", List.of("/trace"), event -> event.set("trace", Events.object())),
                changed("extension's name", List.of("/Trace~1Id"), event -> event.put("Trace/Id", "x")),
                changed("data schema", List.of("/dataschema"), event -> event.put("dataschema", "a b")),
                changed(
                        "not JSON data",
                        List.of("/datacontenttype"),
                        event -> event.put("datacontenttype", "text/xml")),
                raw("duplicate key", "{\"id\":1,\"id\":2}"));
    }

    private static Stream<BadInput> data() {
        return Stream.of(
                changed("no data", List.of("/data"), event -> event.remove("data")),
                changed("data is a string", List.of("/data"), event -> event.put("data", "text")),
                changed("data is an array", List.of("/data"), event -> event.putArray("data")),
                changed("no text, unknown author", List.of("/data/author/kind", "/data/text"), event -> {
                    ObjectNode data = (ObjectNode) event.get("data");
                    data.remove("text");
                    ((ObjectNode) data.get("author")).put("kind", "ALIEN");
                }),
                changed("empty text", List.of("/data/text"), event -> text(event, "")),
                changed("20 001 characters", List.of("/data/text"), event -> text(event, "a".repeat(20_001))),
                changed("NUL", List.of("/data/text"), event -> text(event, "a\u0000b")),
                raw("lone surrogate", message("x").toString().replace("\"x\"", "\"\\ud800\"")),
                raw(
                        "lone surrogate in an unknown field",
                        message("x").toString().replace("\"text\"", "\"\\udc00\":1,\"text\"")),
                survey("csat 9 in a batch", "{\"csat\":9}", "/12/data/csat"),
                survey("csat 4.5", "{\"csat\":4.5}", "/12/data/csat"),
                survey("csat as a string", "{\"csat\":\"5\"}", "/12/data/csat"),
                survey("a huge csat", "{\"csat\":1e999999999}", "/12/data/csat"),
                survey("neither csat nor nps", "{}", "/12/data/csat"));
    }

    private static Stream<BadInput> sizes() {
        ArrayNode batch = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < 1001; i++) {
            batch.add(i);
        }
        return Stream.of(
                raw("2 MB", STRUCTURED, "\"" + "a".repeat(2_000_000) + "\"", 413),
                raw("one byte over 1 MiB", STRUCTURED, " ".repeat(1024 * 1024 + 1), 413),
                raw("an event that no record holds", STRUCTURED, big(), 413),
                new BadInput("1 001 events", BATCH, batch.toString().getBytes(UTF_8), 413, List.of()));
    }

    private static String big() {
        ObjectNode event = message("x");
        ((ObjectNode) event.get("data")).put("unknown", "a".repeat(1_020_000));
        return event.toString();
    }

    private static String deep(int levels) {
        return message("x")
                .toString()
                .replace("\"text\"", "\"deep\":" + "[".repeat(levels) + "]".repeat(levels) + ",\"text\"");
    }

    private static BadInput survey(String name, String data, String pointer) {
        Events events = Events.startingAt(Instant.now().minusSeconds(3600));
        ArrayNode batch = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < 12; i++) {
            batch.add(events.said("CUSTOMER", "hello"));
        }
        ObjectNode bad =
                events.event("baton.survey.answered.v1", Events.object().put("marker", 1));
        String body = batch.add(bad).toString().replace("{\"marker\":1}", data);
        return new BadInput(name, BATCH, body.getBytes(UTF_8), 400, List.of(pointer));
    }

    private static BadInput changed(String name, List<String> pointers, Consumer<ObjectNode> change) {
        ObjectNode event = message("hello");
        change.accept(event);
        return new BadInput(name, STRUCTURED, event.toString().getBytes(UTF_8), 400, pointers);
    }

    private static BadInput raw(String name, String body) {
        return raw(name, STRUCTURED, body, 400);
    }

    private static BadInput raw(String name, String mediaType, String body, int status) {
        return new BadInput(name, mediaType, body.getBytes(UTF_8), status, List.of());
    }

    private static ObjectNode message(String text) {
        return Events.startingAt(Instant.now().minusSeconds(600)).said("CUSTOMER", text);
    }

    private static void text(ObjectNode event, String text) {
        ((ObjectNode) event.get("data")).put("text", text);
    }
}
