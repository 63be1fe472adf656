package io.baton.intake.policy.domain;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * What becomes of promises, as it is written.
 *
 * @param read whether promises are read out of what agents write; true when absent
 * @param atRisk how long before it is due a promise is at risk; an hour when absent
 * @param escalate both when absent
 */
public record CommitmentsDocument(Boolean read, Duration atRisk, List<Outcome> escalate) {
    private static final Duration AN_HOUR = Duration.ofHours(1);

    public CommitmentsDocument {
        read = Objects.requireNonNullElse(read, true);
        atRisk = Objects.requireNonNullElse(atRisk, AN_HOUR);
        escalate = escalate == null ? List.of(Outcome.values()) : List.copyOf(escalate);
    }

    /** What can become of a promise that is not kept in time. */
    public enum Outcome {
        AT_RISK,
        MISSED
    }
}
