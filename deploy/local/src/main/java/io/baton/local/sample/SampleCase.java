package io.baton.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.contracts.TriggerType;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * A case of the sample.
 *
 * @param number on its platform
 * @param source the platform
 * @param about why it is in the sample
 * @param shows the triggers that intake must find in it, no others; none when it must not be escalated
 * @param events in order, the opening first
 */
record SampleCase(String number, String source, String about, Set<TriggerType> shows, List<Event> events) {
    SampleCase {
        shows = Set.copyOf(shows);
        events = List.copyOf(events);
    }

    /**
     * Something that happens in the case.
     *
     * @param at since the beginning of the half-hour; negative for what happened before
     * @param type of the contact event
     * @param data of the contact event
     */
    record Event(Duration at, String type, JsonNode data) {}
}
