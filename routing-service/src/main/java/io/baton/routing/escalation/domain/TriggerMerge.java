package io.baton.routing.escalation.domain;

import io.baton.contracts.Trigger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The triggers of an escalation: each once, a later word about the same one replaces the earlier. */
final class TriggerMerge {
    private TriggerMerge() {}

    static List<Trigger> merged(List<Trigger> known, List<Trigger> further) {
        List<Trigger> merged = new ArrayList<>(known);
        for (Trigger trigger : further) {
            int at = indexOf(merged, trigger);
            if (at < 0) {
                merged.add(trigger);
            } else {
                merged.set(at, trigger);
            }
        }
        return merged;
    }

    static String named(List<Trigger> triggers) {
        return triggers.stream()
                .map(trigger -> trigger.type().name())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static int indexOf(List<Trigger> known, Trigger trigger) {
        for (int i = 0; i < known.size(); i++) {
            Trigger each = known.get(i);
            if (each.type() == trigger.type()
                    && each.eventId().equals(trigger.eventId())
                    && each.detector().equals(trigger.detector())) {
                return i;
            }
        }
        return -1;
    }
}
