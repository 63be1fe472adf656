package io.baton.intake;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

/** Contact events of one case as a platform would send them. */
public final class Events {
    public static final String SOURCE = "https://desk.test/crm";
    private static final AtomicInteger CASES = new AtomicInteger();

    private final String subject;
    private final Instant start;
    private int count;

    private Events(String subject, Instant start) {
        this.subject = subject;
        this.start = start;
    }

    /** A case that nobody else uses, beginning at a moment. */
    public static Events startingAt(Instant start) {
        return new Events("T-" + CASES.incrementAndGet() + "-" + System.nanoTime(), start);
    }

    public String subject() {
        return subject;
    }

    /** The next event, one minute after the one before. */
    public ObjectNode event(String type, ObjectNode data) {
        count++;
        ObjectNode event = object().put("specversion", "1.0")
                .put("id", subject + "-" + count)
                .put("source", SOURCE)
                .put("subject", subject)
                .put("type", type)
                .put("time", start.plusSeconds(60L * (count - 1)).toString())
                .put("datacontenttype", "application/json");
        event.set("data", data);
        return event;
    }

    public ObjectNode opened() {
        ObjectNode data = object().put("channel", "CHAT")
                .put("title", "Printer on fire")
                .put("issueType", "hardware.printer")
                .put("product", "printer")
                .put("severity", "NORMAL");
        data.set("customer", object().put("id", "cu-" + subject).put("tier", "STANDARD"));
        return event("baton.case.opened.v1", data);
    }

    public ObjectNode said(String author, String text) {
        ObjectNode data = object().put("text", text);
        data.set("author", object().put("kind", author).put("id", author + "-1"));
        return event("baton.message.posted.v1", data);
    }

    public ObjectNode button() {
        return event("baton.escalation.asked.v1", object().put("by", "CUSTOMER").put("reason", "pressed a button"));
    }

    public ObjectNode resolved() {
        return event("baton.case.resolved.v1", object().put("resolution", "replaced"));
    }

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    public static ArrayNode batch(ObjectNode... events) {
        ArrayNode batch = JsonNodeFactory.instance.arrayNode();
        for (ObjectNode event : events) {
            batch.add(event);
        }
        return batch;
    }
}
