package io.baton.drafting.draft.domain;

import io.baton.contracts.Emitted;
import io.baton.contracts.Ids;
import io.baton.contracts.draft.DraftEventData;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What drafting remembers of one case (or of one draft without a case): how many events it emitted and what it knows of
 * the case's escalations. The drafts themselves are kept beside it.
 *
 * @param subjectId the case, or the draft without a case
 * @param sequence of the last emitted event, 0 before the first
 */
public record CaseFile(UUID subjectId, long sequence, Map<UUID, EscalationFile> escalations) {

    /** The {@code source} of drafting's events. */
    public static final String SOURCE = "drafting-service";

    public CaseFile {
        escalations = escalations == null ? Map.of() : Map.copyOf(escalations);
    }

    /** A file with nothing in it. */
    public static CaseFile empty(UUID subjectId) {
        return new CaseFile(subjectId, 0, Map.of());
    }

    Optional<EscalationFile> escalation(UUID escalationId) {
        return Optional.ofNullable(escalations.get(escalationId));
    }

    CaseFile with(EscalationFile escalation) {
        Map<UUID, EscalationFile> next = new HashMap<>(escalations);
        next.put(escalation.escalationId(), escalation);
        return new CaseFile(subjectId, sequence, next);
    }

    CaseFile counted(int events) {
        return new CaseFile(subjectId, sequence + events, escalations);
    }

    Emitted event(int offset, String type, Instant time, String cause, DraftEventData data) {
        return new Emitted(
                Ids.eventId(data.draft().draftId(), type, cause),
                type,
                SOURCE,
                subjectId,
                time,
                cause,
                sequence + offset,
                data);
    }
}
