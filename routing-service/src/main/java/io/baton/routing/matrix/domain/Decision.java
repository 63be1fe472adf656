package io.baton.routing.matrix.domain;

import io.baton.contracts.EscalationKind;
import io.baton.contracts.Priority;
import io.baton.contracts.SupportLevel;
import io.baton.contracts.escalation.FiredRule;
import java.util.List;
import java.util.Objects;

/**
 * What a matrix decides about an escalation.
 *
 * @param kinds at least one, in the order of the enum
 * @param level the authority that is needed
 * @param skill that the agent must have, or null
 * @param language that the agent must speak, or null when the team does not serve the customer's
 * @param explanation every rule that fired, in the order of the matrix, the rule of the last resort at the end
 */
public record Decision(
        List<EscalationKind> kinds,
        SupportLevel level,
        Priority priority,
        String team,
        String skill,
        String language,
        List<FiredRule> explanation) {
    public Decision {
        kinds = List.copyOf(kinds);
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(priority, "priority");
        Objects.requireNonNull(team, "team");
        explanation = List.copyOf(explanation);
    }

    /** The ids of the rules that fired. */
    public List<String> rules() {
        return explanation.stream().map(FiredRule::ruleId).toList();
    }

    /** Whether the same people would be asked. */
    public boolean sameReceiver(Decision other) {
        return team.equals(other.team)
                && level == other.level
                && Objects.equals(skill, other.skill)
                && Objects.equals(language, other.language);
    }
}
