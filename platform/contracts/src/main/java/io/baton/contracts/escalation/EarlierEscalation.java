package io.baton.contracts.escalation;

import io.baton.contracts.Lists;
import io.baton.contracts.TriggerType;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A closed escalation of the same case.
 *
 * @param escalationId the escalation
 * @param requestedAt when it was asked for
 * @param closedAt when it was closed, or null
 * @param outcome RESOLVED or RETURNED, or null
 * @param triggers why it was asked for
 */
public record EarlierEscalation(
        @NotNull UUID escalationId,
        @NotNull Instant requestedAt,
        Instant closedAt,

        @Pattern(regexp = EarlierEscalation.OUTCOMES, message = "must be RESOLVED or RETURNED")
        String outcome,

        @NotNull List<TriggerType> triggers) {
    static final String OUTCOMES = "RESOLVED|RETURNED";

    public EarlierEscalation {
        Objects.requireNonNull(escalationId, "escalationId");
        Objects.requireNonNull(requestedAt, "requestedAt");
        if (outcome != null && !outcome.matches(OUTCOMES)) {
            throw new IllegalArgumentException("outcome must be one of " + OUTCOMES + " but is " + outcome);
        }
        triggers = Lists.copy(triggers);
    }
}
