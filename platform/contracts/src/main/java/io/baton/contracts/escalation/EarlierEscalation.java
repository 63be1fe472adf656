package io.baton.contracts.escalation;

import io.baton.contracts.Lists;
import io.baton.contracts.TriggerType;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A closed escalation of the same case.
 *
 * @param outcome RESOLVED or RETURNED
 */
public record EarlierEscalation(
        @NotNull UUID escalationId,
        @NotNull Instant requestedAt,
        Instant closedAt,
        String outcome,
        @NotNull List<TriggerType> triggers) {
    public EarlierEscalation {
        Objects.requireNonNull(escalationId, "escalationId");
        Objects.requireNonNull(requestedAt, "requestedAt");
        triggers = Lists.copy(triggers);
    }
}
