package io.baton.drafting.draft;

import io.baton.contracts.Emitted;
import io.baton.contracts.EmittedEvents;
import io.baton.messaging.Outgoing;
import java.util.List;

/** Publishes what happened to drafts. */
final class DraftEvents {

    private DraftEvents() {}

    static void publish(List<Emitted> events, Outgoing outgoing) {
        for (Emitted event : events) {
            outgoing.publish(event.topic(), event.caseId().toString(), EmittedEvents.encode(event));
        }
    }
}
