package io.baton.routing.matrix.domain;

import io.baton.contracts.escalation.FiredRule;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A row of the decision table: it fires when all its conditions hold.
 *
 * @param id unique in its matrix
 * @param conditions none for the rule of the last resort
 */
public record Rule(String id, List<Condition> conditions, Outcome outcome, ReasonTemplate reason) {
    public Rule {
        Objects.requireNonNull(id, "id");
        conditions = List.copyOf(conditions);
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(reason, "reason");
    }

    boolean holds(Facts facts) {
        for (Condition condition : conditions) {
            if (!condition.holds(facts)) {
                return false;
            }
        }
        return true;
    }

    FiredRule fired(Facts facts) {
        Map<String, String> seen = new TreeMap<>();
        conditions.forEach(
                condition -> seen.put(condition.fact().word(), condition.fact().shownIn(facts)));
        reason.facts().forEach(fact -> seen.put(fact.word(), fact.shownIn(facts)));
        return new FiredRule(id, outcome.kind(), reason.filled(facts), seen);
    }
}
