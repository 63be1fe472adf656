package io.baton.metrics.facts.domain;

import io.baton.contracts.AuthorKind;
import io.baton.contracts.Dimensions;
import io.baton.contracts.EmittedData;
import io.baton.contracts.EmittedTypes;
import io.baton.contracts.cases.CaseMilestone;
import io.baton.contracts.cases.CommitmentChanged;
import io.baton.contracts.cases.MessageAnalysed;
import io.baton.contracts.cases.SlaChanged;
import java.time.Instant;
import java.util.UUID;

/**
 * What {@code case-events} tell about one case.
 *
 * @param openedAt the earliest opening seen; null while none was
 * @param customerSpokeAt the earliest message of the customer; null while there is none
 * @param resolved the last resolution, or null
 * @param reopened the last reopening, or null
 * @param sequence of the event that gave {@code dimensions} and {@code historic}; -1 before the first
 * @param dimensions as the newest event has them; null before the first
 */
public record CaseFacts(
        UUID caseId,
        Instant openedAt,
        Instant customerSpokeAt,
        Turn resolved,
        Turn reopened,
        long sequence,
        Dimensions dimensions,
        boolean historic) {
    /** A case of which nothing is known yet. */
    public static CaseFacts unknown(UUID caseId) {
        return new CaseFacts(caseId, null, null, null, null, -1, null, false);
    }

    /** The facts with one more event; an event that tells nothing about a case leaves them as they are. */
    public CaseFacts with(FactEvent event) {
        EmittedData data = event.data();
        if (data instanceof CaseMilestone milestone) {
            return reached(event, milestone.cycle())
                    .described(event.sequence(), milestone.dimensions(), milestone.historic());
        }
        if (data instanceof MessageAnalysed message) {
            CaseFacts spoken = message.author() == AuthorKind.CUSTOMER ? customerSpoke(event.time()) : this;
            return spoken.described(event.sequence(), message.dimensions(), message.historic());
        }
        if (data instanceof SlaChanged sla) {
            return described(event.sequence(), sla.dimensions(), sla.historic());
        }
        if (data instanceof CommitmentChanged commitment) {
            return described(event.sequence(), commitment.dimensions(), commitment.historic());
        }
        return this;
    }

    /** The last resolution if the case was not reopened after it, otherwise null. */
    public Instant resolvedAt() {
        boolean open = resolved == null || (reopened != null && reopened.cycle() > resolved.cycle());
        return open ? null : resolved.time();
    }

    private CaseFacts reached(FactEvent event, int cycle) {
        Turn turn = new Turn(cycle, event.sequence(), event.time());
        return switch (event.type()) {
            case EmittedTypes.MILESTONE_OPENED -> opened(event.time());
            case EmittedTypes.MILESTONE_RESOLVED -> resolved(Turn.last(resolved, turn));
            case EmittedTypes.MILESTONE_REOPENED -> reopened(Turn.last(reopened, turn));
            default -> this;
        };
    }

    private CaseFacts opened(Instant time) {
        Instant earliest = Earliest.of(openedAt, time);
        return new CaseFacts(caseId, earliest, customerSpokeAt, resolved, reopened, sequence, dimensions, historic);
    }

    private CaseFacts customerSpoke(Instant time) {
        Instant earliest = Earliest.of(customerSpokeAt, time);
        return new CaseFacts(caseId, openedAt, earliest, resolved, reopened, sequence, dimensions, historic);
    }

    private CaseFacts resolved(Turn last) {
        return new CaseFacts(caseId, openedAt, customerSpokeAt, last, reopened, sequence, dimensions, historic);
    }

    private CaseFacts reopened(Turn last) {
        return new CaseFacts(caseId, openedAt, customerSpokeAt, resolved, last, sequence, dimensions, historic);
    }

    private CaseFacts described(long newSequence, Dimensions newDimensions, boolean newHistoric) {
        return newSequence <= sequence
                ? this
                : new CaseFacts(
                        caseId, openedAt, customerSpokeAt, resolved, reopened, newSequence, newDimensions, newHistoric);
    }
}
