package io.baton.contracts.escalation;

import io.baton.contracts.SupportLevel;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;

/**
 * Nobody was on duty where the escalation should have gone.
 *
 * @param escalation as it stands now
 * @param team where nobody was on duty
 * @param level at which level
 * @param reason a sentence
 */
public record CoverageGap(
        @NotNull EscalationView escalation,
        @NotNull String team,
        @NotNull SupportLevel level,
        @NotNull String reason) implements EscalationEventData {
    public CoverageGap {
        Objects.requireNonNull(escalation, "escalation");
        Objects.requireNonNull(team, "team");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(reason, "reason");
    }
}
