package io.baton.metrics.facts;

import io.baton.contracts.EmittedEvents;
import io.baton.contracts.binding.InvalidInputException;
import io.baton.messaging.LoggedEvent;
import io.baton.messaging.Outgoing;
import io.baton.metrics.facts.domain.FactEvent;
import java.util.ArrayList;
import java.util.List;

/** An event of Baton at its place in the log. */
record DecodedEvent(LoggedEvent logged, FactEvent fact) {
    /** Those that can be read; the others go to the dead letter with the reason. */
    static List<DecodedEvent> of(List<LoggedEvent> events, Outgoing outgoing) {
        List<DecodedEvent> decoded = new ArrayList<>(events.size());
        for (LoggedEvent logged : events) {
            try {
                decoded.add(new DecodedEvent(logged, FactEvent.of(EmittedEvents.decode(logged.event()))));
            } catch (InvalidInputException unreadable) {
                outgoing.reject(logged, unreadable.getMessage());
            }
        }
        return decoded;
    }
}
