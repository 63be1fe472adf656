package io.baton.routing.escalation.domain;

import io.baton.contracts.JsonSize;
import io.baton.contracts.escalation.FiredRule;
import io.baton.routing.matrix.domain.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The explanation as an event carries it: the rules in the order of the matrix, as far as they fit. */
final class Explained {
    private static final int MOST_BYTES = 200 * 1024;

    private Explained() {}

    static List<FiredRule> of(Decision decision) {
        List<FiredRule> shown = new ArrayList<>();
        int left = MOST_BYTES;
        for (FiredRule rule : decision.explanation()) {
            left -= size(rule);
            if (left < 0) {
                break;
            }
            shown.add(rule);
        }
        return shown;
    }

    private static int size(FiredRule rule) {
        int bytes = JsonSize.of(rule.ruleId()) + JsonSize.of(rule.reason());
        for (Map.Entry<String, String> fact : rule.facts().entrySet()) {
            bytes += JsonSize.of(fact.getKey()) + JsonSize.of(fact.getValue());
        }
        return bytes;
    }
}
