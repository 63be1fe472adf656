package io.baton.contracts.escalation;

import io.baton.contracts.EscalationKind;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Objects;

/**
 * One rule of the matrix that fired, and why.
 *
 * @param ruleId the rule's id in the matrix
 * @param kind the kind of escalation that it asks for
 * @param reason a sentence
 * @param facts the facts that it looked at, by name
 */
public record FiredRule(
        @NotNull String ruleId,
        @NotNull EscalationKind kind,
        @NotNull String reason,
        @NotNull Map<String, String> facts) {
    public FiredRule {
        Objects.requireNonNull(ruleId, "ruleId");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(facts, "facts");
        facts = Map.copyOf(facts);
    }
}
