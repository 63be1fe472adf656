package io.baton.local.sample;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baton.contracts.Ids;
import io.baton.contracts.Json;
import io.baton.contracts.TriggerType;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The sample half-hour as contact events, told in a minute: it happens thirty times as fast as it is written, so that
 * nobody's clock runs out while it is told. What happened before it began happened as long before as is written. Each
 * start has its own case numbers, so that it shows new cases on the same data.
 */
public final class HalfHour {
    private static final int TIMES_AS_FAST = 30;

    private final List<SampleCase> cases;
    private final Instant start;
    private final String run;

    private HalfHour(List<SampleCase> cases, Instant start) {
        this.cases = cases;
        this.start = start;
        this.run = Long.toString(start.getEpochSecond(), Character.MAX_RADIX);
    }

    /**
     * One contact event of it.
     *
     * @param at since the beginning, at most a minute; negative for what happened before
     * @param json a structured CloudEvent
     */
    public record Moment(Duration at, byte[] json) {}

    /** The half-hour that begins at a moment. */
    public static HalfHour from(Instant start) {
        return new HalfHour(SampleFile.read(), start);
    }

    /** All events in the order in which they happened. */
    public List<Moment> events() {
        List<Moment> events = new ArrayList<>();
        for (SampleCase one : cases) {
            for (int i = 0; i < one.events().size(); i++) {
                events.add(new Moment(told(one.events().get(i)), json(one, i)));
            }
        }
        events.sort(Comparator.comparing(Moment::at));
        return events;
    }

    /** The triggers that must be found, by case id; none for a case that must not be escalated. */
    public Map<UUID, Set<TriggerType>> expected() {
        Map<UUID, Set<TriggerType>> expected = new LinkedHashMap<>();
        cases.forEach(one -> expected.put(Ids.caseId(one.source(), subject(one)), one.shows()));
        return expected;
    }

    private static Duration told(SampleCase.Event event) {
        return event.at().isNegative()
                ? event.at()
                : Duration.ofMillis(event.at().toMillis() / TIMES_AS_FAST);
    }

    private byte[] json(SampleCase one, int index) {
        SampleCase.Event event = one.events().get(index);
        ObjectNode cloudEvent = Json.mapper().createObjectNode();
        cloudEvent.put("specversion", "1.0");
        cloudEvent.put("id", subject(one) + "-" + (index + 1));
        cloudEvent.put("source", one.source());
        cloudEvent.put("subject", subject(one));
        cloudEvent.put("type", event.type());
        cloudEvent.put("time", start.plus(told(event)).toString());
        cloudEvent.put("datacontenttype", "application/json");
        cloudEvent.set("data", event.data());
        try {
            return Json.mapper().writeValueAsBytes(cloudEvent);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event of the sample has no JSON form", e);
        }
    }

    private String subject(SampleCase one) {
        return one.number() + "-" + run;
    }
}
