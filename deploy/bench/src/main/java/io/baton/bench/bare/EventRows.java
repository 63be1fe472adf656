package io.baton.bench.bare;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What one contact event gave rise to. */
final class EventRows {
    final UUID inboxKey;
    final UUID caseId;
    final List<OutgoingRow> outgoing = new ArrayList<>();
    /** The next deadline of the case after it, or null. */
    String nextDue;

    MessageRow message;
    EscalationRow opened;
    EscalationRow closed;

    EventRows(UUID inboxKey, UUID caseId) {
        this.inboxKey = inboxKey;
        this.caseId = caseId;
    }
}
