package io.baton.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.baton.contracts.Json;
import io.baton.contracts.TriggerType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads {@code half-hour.yaml}, whose shorthands save its writers from CloudEvents. */
final class SampleFile {
    private static final Map<String, String> TYPES = Map.of(
            "attempt", "baton.attempt.failed.v1",
            "approval", "baton.approval.needed.v1",
            "asked", "baton.escalation.asked.v1",
            "assigned", "baton.case.assigned.v1",
            "resolved", "baton.case.resolved.v1",
            "reopened", "baton.case.reopened.v1",
            "survey", "baton.survey.answered.v1");
    private static final Set<String> AUTHORS = Set.of("customer", "bot", "agent");

    private SampleFile() {}

    /** All cases, in the order of the file. */
    static List<SampleCase> read() {
        ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
        try (InputStream file = SampleFile.class.getResourceAsStream("half-hour.yaml")) {
            JsonNode sample = yaml.readTree(file);
            List<SampleCase> cases = new ArrayList<>();
            sample.path("cases").forEach(one -> cases.add(caseOf(one, sample.path("desks"))));
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException("half-hour.yaml is part of the program", e);
        }
    }

    private static SampleCase caseOf(JsonNode written, JsonNode desks) {
        JsonNode desk = desks.path(written.path("desk").asText());
        Set<TriggerType> shows = new TreeSet<>();
        written.path("shows").forEach(trigger -> shows.add(TriggerType.valueOf(trigger.asText())));
        List<SampleCase.Event> events = new ArrayList<>();
        events.add(opening(written, desk));
        written.path("events").forEach(event -> events.add(event(event, written)));
        return new SampleCase(
                written.path("case").asText(),
                desk.path("source").asText(),
                written.path("about").asText(),
                shows,
                events);
    }

    private static SampleCase.Event opening(JsonNode written, JsonNode desk) {
        ObjectNode data = written.path("opened").deepCopy();
        Duration at = at(data.remove("at"));
        data.set("brand", desk.path("brand"));
        return new SampleCase.Event(at, "baton.case.opened.v1", data);
    }

    private static SampleCase.Event event(JsonNode event, JsonNode written) {
        Duration at = at(event.path("at"));
        String what = nameOf(event);
        return AUTHORS.contains(what)
                ? new SampleCase.Event(at, "baton.message.posted.v1", message(what, event.path(what), written))
                : new SampleCase.Event(at, TYPES.get(what), event.path(what));
    }

    private static String nameOf(JsonNode event) {
        List<String> names = new ArrayList<>();
        event.fieldNames().forEachRemaining(names::add);
        names.remove("at");
        return names.get(0);
    }

    private static JsonNode message(String author, JsonNode text, JsonNode written) {
        ObjectNode by = Json.mapper().createObjectNode();
        by.put("kind", author.toUpperCase(java.util.Locale.ROOT));
        if (author.equals("bot")) {
            by.put("id", "assistant");
        } else {
            JsonNode person = author.equals("agent")
                    ? written.path("agent")
                    : written.path("opened").path("customer");
            by.set("id", person.path("id"));
            by.set("name", person.path("name"));
        }
        ObjectNode message = Json.mapper().createObjectNode();
        message.set("author", by);
        message.set("text", text);
        return message;
    }

    private static Duration at(JsonNode minutesAndSeconds) {
        String text = minutesAndSeconds.asText();
        boolean before = text.startsWith("-");
        String[] parts = (before ? text.substring(1) : text).split(":");
        Duration at = Duration.ofMinutes(Integer.parseInt(parts[0])).plusSeconds(Integer.parseInt(parts[1]));
        return before ? at.negated() : at;
    }
}
