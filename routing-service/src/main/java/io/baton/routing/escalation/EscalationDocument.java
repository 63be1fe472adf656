package io.baton.routing.escalation;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.baton.contracts.Actor;
import io.baton.contracts.EscalationStatus;
import io.baton.contracts.Json;
import io.baton.contracts.Trigger;
import io.baton.contracts.escalation.CaseSnapshot;
import io.baton.contracts.escalation.FiredRule;
import io.baton.routing.escalation.domain.Escalation;
import io.baton.routing.escalation.domain.EscalationState;
import io.baton.routing.escalation.domain.TimelineEntry;
import io.baton.routing.matrix.domain.Decision;
import io.baton.routing.matrix.domain.Facts;
import io.baton.routing.matrix.domain.SetOffBy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An escalation as it is stored, without the snapshot of its case: its state is spread over members, of which each status
 * uses its own.
 */
record EscalationDocument(
        UUID escalationId,
        UUID caseId,
        EscalationStatus status,
        String agent,
        String stepToken,
        Actor by,
        String words,
        String team,
        List<Trigger> triggers,
        SetOffBy setOffBy,
        Facts facts,
        List<FiredRule> earlier,
        Decision decision,
        List<TimelineEntry> timeline,
        int timelineOmitted,
        Instant requestedAt,
        Instant acceptedAt,
        Instant closedAt,
        boolean historic,
        int matrixVersion,
        boolean gapAnnounced,
        List<UUID> mergedRequests) {

    static EscalationDocument read(byte[] document) {
        return json(document, EscalationDocument.class);
    }

    /** The whole escalation. */
    static Escalation read(byte[] document, byte[] snapshot) {
        return read(document).with(json(snapshot, CaseSnapshot.class));
    }

    static byte[] bytes(Record value) {
        try {
            return Json.mapper().writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an escalation has no JSON form", e);
        }
    }

    private static <T> T json(byte[] bytes, Class<T> type) {
        try {
            return Json.mapper().readValue(bytes, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static EscalationDocument of(Escalation escalation) {
        EscalationState state = escalation.state();
        return new EscalationDocument(
                escalation.escalationId(),
                escalation.caseId(),
                state.status(),
                state.agent(),
                state instanceof EscalationState.Offered offered ? offered.stepToken() : null,
                state instanceof EscalationState.Resolved resolved ? resolved.by() : null,
                words(state),
                escalation.team(),
                escalation.triggers(),
                escalation.setOffBy(),
                escalation.facts(),
                escalation.earlier(),
                escalation.decision(),
                escalation.timeline(),
                escalation.timelineOmitted(),
                escalation.requestedAt(),
                escalation.acceptedAt(),
                escalation.closedAt(),
                escalation.historic(),
                escalation.matrixVersion(),
                escalation.gapAnnounced(),
                escalation.mergedRequests());
    }

    private static String words(EscalationState state) {
        if (state instanceof EscalationState.Resolved resolved) {
            return resolved.resolution();
        }
        return state instanceof EscalationState.Returned returned ? returned.findings() : null;
    }

    private Escalation with(CaseSnapshot snapshot) {
        return new Escalation(
                escalationId,
                caseId,
                state(),
                team,
                triggers,
                setOffBy,
                facts,
                earlier,
                decision,
                snapshot,
                timeline,
                timelineOmitted,
                requestedAt,
                acceptedAt,
                closedAt,
                historic,
                matrixVersion,
                gapAnnounced,
                mergedRequests);
    }

    private EscalationState state() {
        return switch (status) {
            case REQUESTED -> new EscalationState.Requested();
            case QUEUED -> new EscalationState.Queued();
            case OFFERED -> new EscalationState.Offered(agent, stepToken);
            case ACCEPTED -> new EscalationState.Accepted(agent);
            case RESOLVED -> new EscalationState.Resolved(agent, by, words);
            case RETURNED -> new EscalationState.Returned(agent, words);
        };
    }
}
