package io.baton.contracts.escalation;

import io.baton.contracts.EmittedData;

/** An event on {@code escalation-events}; each carries the whole escalation as it stands after it. */
public interface EscalationEventData extends EmittedData {
    /** The escalation after the event, never null. */
    EscalationView escalation();
}
