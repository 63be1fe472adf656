package io.baton.contracts.document;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baton.contracts.EmittedTypes;
import io.baton.contracts.Json;
import io.baton.contracts.LogMarks;
import io.baton.contracts.Topics;
import io.baton.contracts.contact.ContactData;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes the AsyncAPI 3.0 document of all topics and messages. */
final class AsyncApi {
    static final String DEAD_LETTER = "dead-letter";
    static final String DEAD_LETTER_ADDRESS = Topics.deadLetter("{topic}", "{service}");

    private static final String HEADERS = "CloudEventHeaders";
    private static final String EMITTED_HEADERS = "EmittedEventHeaders";

    private final ObjectNode document = Json.mapper().createObjectNode();
    private final ObjectNode channels;
    private final ObjectNode operations;
    private final ObjectNode messages;
    private final ObjectNode schemas;

    private AsyncApi() {
        document.put("asyncapi", "3.0.0");
        document.putObject("info")
                .put("title", "Baton's events")
                .put("version", "1")
                .put(
                        "description",
                        "Every message is a CloudEvent 1.0: written in binary mode (attributes in ce_* headers, data as"
                                + " the JSON value), read in both modes. The key is the case id, so that one case's events"
                                + " stay in order.");
        document.withObject("/info").putObject("license").put("name", "Apache-2.0");
        document.put("defaultContentType", "application/json");
        channels = document.putObject("channels");
        operations = document.putObject("operations");
        ObjectNode components = document.putObject("components");
        messages = components.putObject("messages");
        schemas = components.putObject("schemas");
    }

    static ObjectNode document() {
        AsyncApi api = new AsyncApi();
        Readers.TOPICS.forEach(api::topic);
        api.deadLetter();
        ContactData.TYPES.forEach((type, data) -> api.message(type, data, HEADERS));
        api.marks();
        EmittedTypes.all().forEach((type, published) -> api.message(type, published.data(), EMITTED_HEADERS));
        api.headers();
        return api.document;
    }

    /** The types of the messages on a topic. */
    static Set<String> types(String topic) {
        Set<String> types = new LinkedHashSet<>();
        if (topic.equals(Topics.CONTACT_EVENTS)) {
            types.addAll(ContactData.TYPES.keySet());
            types.add(LogMarks.CLOCK_TICKED);
            types.addAll(new TreeSet<>(LogMarks.DATA.keySet()));
        }
        EmittedTypes.all().forEach((type, published) -> {
            if (published.topic().equals(topic)) {
                types.add(type);
            }
        });
        return types;
    }

    private void topic(String topic, Readers readers) {
        ObjectNode channel = channels.putObject(topic).put("address", topic).put("description", readers.carries());
        types(topic)
                .forEach(type -> ref(channel.withObject("/messages").putObject(type), "components", "messages", type));
        readers.writers().forEach(service -> operation(service, "send", topic));
        readers.readers().forEach(service -> operation(service, "receive", topic));
    }

    private void operation(String service, String action, String topic) {
        ObjectNode operation =
                operations.putObject(service + "." + action + "." + topic).put("action", action);
        ref(operation.putObject("channel"), "channels", topic);
    }

    private void deadLetter() {
        ObjectNode channel = channels.putObject(DEAD_LETTER)
                .put("address", DEAD_LETTER_ADDRESS)
                .put(
                        "description",
                        "What a service could not process, byte for byte; replayable for that service alone.");
        ref(channel.withObject("/messages").putObject(DEAD_LETTER), "components", "messages", DEAD_LETTER);
        parameter(channel, "topic", "The topic that it was read from.", Topics.ALL);
        parameter(channel, "service", "The service that failed.", List.of("intake", "routing", "drafting", "metrics"));
        ObjectNode message = messages.putObject(DEAD_LETTER)
                .put("name", DEAD_LETTER)
                .put("summary", "The record as it was, with its own headers, and why it could not be processed.");
        ObjectNode headers = message.putObject("headers").put("type", "object");
        for (String name : List.of("reason", "topic", "partition", "offset", "appended-at", "exception", "time")) {
            headers.withObject("/properties")
                    .putObject("baton-dead-letter-" + name)
                    .put("type", "string");
        }
        message.putObject("payload").put("description", "Any bytes.");
    }

    private static void parameter(ObjectNode channel, String name, String description, Collection<String> values) {
        ObjectNode parameter = channel.withObject("/parameters").putObject(name).put("description", description);
        ArrayNode allowed = parameter.putArray("enum");
        values.forEach(allowed::add);
    }

    private void message(String type, Class<?> data, String headers) {
        ObjectNode message = messages.putObject(type)
                .put("name", type)
                .put("summary", Javadocs.of(data).summary())
                .put("contentType", "application/json");
        ref(message.putObject("headers"), "components", "schemas", headers);
        ObjectNode payload =
                message.putObject("payload").put("schemaFormat", "application/schema+json;version=draft-2020-12");
        payload.putObject("schema").put("$ref", "schemas/" + SchemaFiles.name(type));
        key(message, "The case id.");
    }

    private void marks() {
        ObjectNode tick = messages.putObject(LogMarks.CLOCK_TICKED)
                .put("name", LogMarks.CLOCK_TICKED)
                .put("summary", "A second has passed; written to every partition by one instance of intake.");
        ref(tick.putObject("headers"), "components", "schemas", HEADERS);
        key(tick, "Absent or ignored: the mark is for its whole partition.");
        new TreeMap<>(LogMarks.DATA).forEach((type, data) -> {
            message(type, data, HEADERS);
            boolean aboutACase = LogMarks.ABOUT_A_CASE.contains(type);
            key(
                    messages.withObject("/" + type),
                    aboutACase ? "The case id." : "Absent or ignored: the mark is for its whole partition.");
        });
    }

    private static void key(ObjectNode message, String description) {
        ObjectNode kafka = message.putObject("bindings").putObject("kafka");
        kafka.putObject("key").put("type", "string").put("description", description);
        kafka.put("bindingVersion", "0.5.0");
    }

    private void headers() {
        ObjectNode common = schemas.putObject(HEADERS).put("type", "object");
        header(common, "ce_specversion", "1.0").put("const", "1.0");
        header(common, "ce_id", "Unique within the source.");
        header(common, "ce_source", "The platform, or the service of Baton.").put("format", "uri-reference");
        header(common, "ce_type", "The name of the message.");
        header(common, "ce_subject", "The case: its number on the platform, or in Baton's own events the case id.");
        header(common, "ce_time", "When it happened (RFC 3339).").put("format", "date-time");
        header(common, "content-type", "The media type of the value.").put("const", "application/json");
        required(common, "ce_specversion", "ce_id", "ce_source", "ce_type");
        ObjectNode emitted = schemas.putObject(EMITTED_HEADERS);
        ref(emitted.withArray("allOf").addObject(), "components", "schemas", HEADERS);
        ObjectNode more = emitted.withArray("allOf").addObject().put("type", "object");
        header(more, "ce_causationid", "Source and id of the event that caused it, joined by #.");
        header(more, "ce_sequence", "Grows by one with each event of this service about this case.")
                .put("pattern", "^[0-9]{1,18}$");
        required(more, "ce_subject", "ce_time", "ce_causationid", "ce_sequence");
    }

    private static ObjectNode header(ObjectNode schema, String name, String description) {
        return schema.withObject("/properties")
                .putObject(name)
                .put("type", "string")
                .put("description", description);
    }

    private static void required(ObjectNode schema, String... names) {
        for (String name : names) {
            schema.withArray("required").add(name);
        }
    }

    private static void ref(ObjectNode node, String... path) {
        node.put("$ref", "#/" + String.join("/", path));
    }

    /** Who writes and reads a topic, and what it carries. */
    record Readers(List<String> writers, List<String> readers, String carries) {
        private static final String INTAKE = "intake-service";
        private static final String ROUTING = "routing-service";
        private static final String DRAFTING = "drafting-service";
        private static final String METRICS = "metrics-service";

        static final Map<String, Readers> TOPICS = topics();

        private static Map<String, Readers> topics() {
            Map<String, Readers> topics = new LinkedHashMap<>();
            topics.put(
                    Topics.CONTACT_EVENTS,
                    new Readers(
                            List.of(INTAKE, "platform"),
                            List.of(INTAKE),
                            "What happened in cases, as platforms tell it; ticks, end marks and changed policies."));
            topics.put(
                    Topics.CASE_EVENTS,
                    new Readers(
                            List.of(INTAKE),
                            List.of(METRICS, DRAFTING),
                            "Milestones of cases, service levels, commitments, analysed messages without their text."));
            topics.put(
                    Topics.ESCALATION_REQUESTS,
                    new Readers(
                            List.of(INTAKE),
                            List.of(ROUTING, METRICS),
                            "An escalation is asked for, gets a further trigger, or its case changed."));
            topics.put(
                    Topics.ESCALATION_EVENTS,
                    new Readers(
                            List.of(ROUTING),
                            List.of(INTAKE, DRAFTING, METRICS),
                            "Everything that happens to an escalation."));
            topics.put(
                    Topics.DRAFT_EVENTS,
                    new Readers(
                            List.of(DRAFTING),
                            List.of(INTAKE, ROUTING, METRICS),
                            "Everything that happens to a draft; commitments."));
            return topics;
        }
    }
}
