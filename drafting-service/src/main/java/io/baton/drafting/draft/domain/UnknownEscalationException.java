package io.baton.drafting.draft.domain;

import java.util.UUID;

/** An event is about an escalation of which no routing was seen; it can never be processed. */
public final class UnknownEscalationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownEscalationException(UUID escalationId) {
        super("no routing of escalation " + escalationId + " came before this event");
    }
}
