package io.baton.routing.escalation.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A case that was escalated at least once: what keeps its escalations in order.
 *
 * @param sequence of the last event that routing emitted about the case
 * @param heard sequence of the last event that intake sent about it
 * @param open its open escalation, or null; there is never more than one
 * @param closed ids of its closed escalations and of requests merged into them, in the order of closing, the latest ones
 */
public record EscalatedCase(UUID caseId, long sequence, long heard, Escalation open, Set<UUID> closed) {
    private static final int MOST_CLOSED = 1000;

    public EscalatedCase {
        Objects.requireNonNull(caseId, "caseId");
        closed = Collections.unmodifiableSet(new LinkedHashSet<>(closed));
    }

    /** A case that is heard of for the first time. */
    public static EscalatedCase unknown(UUID caseId) {
        return new EscalatedCase(caseId, 0, -1, null, Set.of());
    }

    /** Its open escalation. */
    public Optional<Escalation> openEscalation() {
        return Optional.ofNullable(open);
    }

    /** Whether it was ever escalated. */
    public boolean isKnown() {
        return open != null || !closed.isEmpty();
    }

    EscalatedCase hearing(long sequence) {
        return new EscalatedCase(caseId, this.sequence, sequence, open, closed);
    }

    EscalatedCase after(Escalation escalation, long sequence) {
        if (escalation.state().isOpen()) {
            return new EscalatedCase(caseId, sequence, heard, escalation, closed);
        }
        List<UUID> more = new ArrayList<>(closed);
        more.addAll(escalation.mergedRequests());
        more.add(escalation.escalationId());
        return new EscalatedCase(caseId, sequence, heard, null, new LinkedHashSet<>(Latest.of(more, MOST_CLOSED)));
    }
}
