package io.baton.metrics.facts.domain;

import io.baton.contracts.Composer;
import io.baton.contracts.DraftStatus;
import io.baton.contracts.EmittedData;
import io.baton.contracts.Scenario;
import io.baton.contracts.draft.DraftEventData;
import io.baton.contracts.draft.DraftView;
import java.time.Instant;
import java.util.UUID;

/**
 * What {@code draft-events} tell about one draft.
 *
 * @param caseId the case, or the draft's own id when it has none
 * @param escalationId null without an escalation
 * @param composedAt its earliest event
 * @param sequence of the event that gave scenario, status and composer; -1 before the first
 */
public record DraftFacts(
        UUID draftId,
        UUID caseId,
        UUID escalationId,
        Instant composedAt,
        long sequence,
        Scenario scenario,
        DraftStatus status,
        Composer composer) {
    /** A draft of which nothing is known yet. */
    public static DraftFacts unknown(UUID draftId) {
        return new DraftFacts(draftId, null, null, null, -1, null, null, null);
    }

    /** Which draft an event is about, or null. */
    public static UUID subjectOf(EmittedData data) {
        return data instanceof DraftEventData happened ? happened.draft().draftId() : null;
    }

    /** The facts with one more event; any but a draft's leaves them as they are. */
    public DraftFacts with(FactEvent event) {
        if (!(event.data() instanceof DraftEventData happened)) {
            return this;
        }
        DraftView draft = happened.draft();
        boolean newer = event.sequence() > sequence;
        return new DraftFacts(
                draftId,
                event.subject(),
                draft.escalationId(),
                Earliest.of(composedAt, event.time()),
                Math.max(sequence, event.sequence()),
                newer ? draft.scenario() : scenario,
                newer ? draft.status() : status,
                newer ? draft.composer() : composer);
    }
}
