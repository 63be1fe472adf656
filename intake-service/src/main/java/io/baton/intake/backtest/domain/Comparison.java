package io.baton.intake.backtest.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A past case under two policies.
 *
 * @param openedAt its earliest known moment
 * @param before what the policy in force escalates when the case is played again
 * @param after what the proposed one does
 * @param recorded what was escalated when it happened
 */
public record Comparison(
        UUID caseId,
        String source,
        String subject,
        Instant openedAt,
        Escalated before,
        Escalated after,
        Escalated recorded) {
    /** The earliest opened first. */
    static final Comparator<Comparison> ORDER =
            Comparator.comparing(Comparison::openedAt).thenComparing(Comparison::caseId);

    public Comparison {
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(openedAt, "openedAt");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(recorded, "recorded");
    }

    /** What the proposed policy changes; empty: nothing. */
    public Optional<Change> change() {
        if (before.any() != after.any()) {
            return Optional.of(after.any() ? Change.NEW : Change.GONE);
        }
        return before.sameAs(after) ? Optional.empty() : Optional.of(Change.CHANGED);
    }

    /** Whether it was escalated when the policy in force does not, or the other way round, or for triggers of other types. */
    boolean differsFromRecorded() {
        return before.any() != recorded.any() || !before.types().equals(recorded.types());
    }
}
