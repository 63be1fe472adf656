package io.baton.routing.escalation;

import io.baton.contracts.EscalationKind;
import io.baton.contracts.EscalationStatus;
import io.baton.contracts.Priority;
import io.baton.contracts.SupportLevel;
import io.baton.contracts.Trigger;
import io.baton.contracts.escalation.FiredRule;
import io.baton.contracts.escalation.SnapshotClock;
import io.baton.routing.escalation.domain.TimelineEntry;
import io.baton.routing.matrix.domain.Decision;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An escalation as the API shows it.
 *
 * @param agent who is offered it or has it, or null
 * @param stepToken of the offer that waits for an answer, or null
 * @param skill that the agent needs, or null
 * @param language that the agent needs, or null
 * @param timeline oldest first, the latest 200 entries
 * @param timelineOmitted how many older entries there were
 * @param clocks its own clocks
 * @param resolvedAt null unless it is RESOLVED
 * @param closedAt when it was resolved or returned, or null
 * @param resolution of a resolved one or the findings of a returned one, or null
 * @param replay null unless it was asked for
 */
record EscalationDetails(
        UUID escalationId,
        UUID caseId,
        EscalationStatus status,
        List<EscalationKind> kinds,
        SupportLevel level,
        Priority priority,
        String team,
        String agent,
        String stepToken,
        String skill,
        String language,
        List<Trigger> triggers,
        List<FiredRule> explanation,
        List<TimelineEntry> timeline,
        int timelineOmitted,
        List<SnapshotClock> clocks,
        Instant requestedAt,
        Instant acceptedAt,
        Instant resolvedAt,
        Instant closedAt,
        String resolution,
        boolean historic,
        int matrixVersion,
        Replay replay) {

    /**
     * The decision made again from the stored facts under the stored version.
     *
     * @param same whether it is the decision that was made
     */
    record Replay(boolean same, int matrixVersion, Decision decision) {}

    static EscalationDetails of(EscalationDocument document) {
        Decision decision = document.decision();
        return new EscalationDetails(
                document.escalationId(),
                document.caseId(),
                document.status(),
                decision.kinds(),
                decision.level(),
                decision.priority(),
                document.team(),
                document.agent(),
                document.stepToken(),
                decision.skill(),
                decision.language(),
                document.triggers(),
                decision.explanation(),
                document.timeline(),
                document.timelineOmitted(),
                List.of(),
                document.requestedAt(),
                document.acceptedAt(),
                document.status() == EscalationStatus.RESOLVED ? document.closedAt() : null,
                document.closedAt(),
                document.words(),
                document.historic(),
                document.matrixVersion(),
                null);
    }

    EscalationDetails with(Replay replay) {
        return new EscalationDetails(
                escalationId,
                caseId,
                status,
                kinds,
                level,
                priority,
                team,
                agent,
                stepToken,
                skill,
                language,
                triggers,
                explanation,
                timeline,
                timelineOmitted,
                clocks,
                requestedAt,
                acceptedAt,
                resolvedAt,
                closedAt,
                resolution,
                historic,
                matrixVersion,
                replay);
    }
}
