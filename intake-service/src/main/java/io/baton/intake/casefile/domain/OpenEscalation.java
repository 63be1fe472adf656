package io.baton.intake.casefile.domain;

import io.baton.contracts.EscalationStatus;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * The escalation that a case has open.
 *
 * @param status as routing told last
 * @param told the sequence of what routing told last; 0 before it told anything
 */
public record OpenEscalation(UUID escalationId, Instant requestedAt, EscalationStatus status, long told) {
    public OpenEscalation {
        Objects.requireNonNull(escalationId, "escalationId");
        Objects.requireNonNull(requestedAt, "requestedAt");
        Objects.requireNonNull(status, "status");
    }

    /** Whether routing has told of it. */
    boolean isTold() {
        return told > 0;
    }

    OpenEscalation told(EscalationStatus now, long sequence) {
        return sequence <= told ? this : new OpenEscalation(escalationId, requestedAt, now, sequence);
    }
}
