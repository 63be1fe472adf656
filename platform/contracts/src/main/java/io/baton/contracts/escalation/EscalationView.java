package io.baton.contracts.escalation;

import io.baton.contracts.Dimensions;
import io.baton.contracts.EscalationKind;
import io.baton.contracts.EscalationStatus;
import io.baton.contracts.Lists;
import io.baton.contracts.Priority;
import io.baton.contracts.Ranges;
import io.baton.contracts.SupportLevel;
import io.baton.contracts.Trigger;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * An escalation as it stands after an event.
 *
 * @param escalationId the escalation
 * @param caseId its case
 * @param status the state after the event
 * @param kinds what it is for
 * @param level the level that has it
 * @param priority its priority
 * @param team the team that has it
 * @param agent who is offered it or has accepted it, or null
 * @param triggers why it was asked for
 * @param rules ids of the rules that decided
 * @param requestedAt when it was asked for; returning to a queue does not change it
 * @param acceptedAt when it was accepted last, or null
 * @param closedAt when it was resolved or returned, or null
 * @param historic true when its case was history on reaching Baton
 * @param matrixVersion the version of the matrix that decided, 1 or more
 * @param dimensions of its case
 */
public record EscalationView(
        @NotNull UUID escalationId,
        @NotNull UUID caseId,
        @NotNull EscalationStatus status,
        @NotNull List<EscalationKind> kinds,
        @NotNull SupportLevel level,
        @NotNull Priority priority,
        @NotNull String team,
        String agent,
        @NotNull List<Trigger> triggers,
        @NotNull List<String> rules,
        @NotNull Instant requestedAt,
        Instant acceptedAt,
        Instant closedAt,
        @NotNull Boolean historic,
        @NotNull @Min(1) Integer matrixVersion,
        @NotNull Dimensions dimensions) {
    public EscalationView {
        Objects.requireNonNull(escalationId, "escalationId");
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(status, "status");
        kinds = Lists.copy(kinds);
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(priority, "priority");
        Objects.requireNonNull(team, "team");
        triggers = Lists.copy(triggers);
        rules = Lists.copy(rules);
        Objects.requireNonNull(requestedAt, "requestedAt");
        Objects.requireNonNull(historic, "historic");
        Objects.requireNonNull(matrixVersion, "matrixVersion");
        Ranges.atLeast(1, matrixVersion, "matrixVersion");
        Objects.requireNonNull(dimensions, "dimensions");
    }
}
