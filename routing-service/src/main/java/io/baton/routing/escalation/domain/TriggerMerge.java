package io.baton.routing.escalation.domain;

import io.baton.contracts.Trigger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The triggers of an escalation: each once, a later word about the same one replaces the earlier. Of more than 50 those
 * go, oldest first, of whose type another remains, so that no type is lost.
 */
final class TriggerMerge {
    /** More than there are types, standing and withdrawn. */
    private static final int MOST = 50;

    private static final int MOST_BYTES_OF_EVIDENCE = 1200;

    private TriggerMerge() {}

    static List<Trigger> merged(List<Trigger> known, List<Trigger> further) {
        List<Trigger> merged = new ArrayList<>(known);
        for (Trigger each : further) {
            Trigger trigger = shortened(each);
            int at = indexOf(merged, trigger);
            if (at < 0) {
                merged.add(trigger);
            } else {
                merged.set(at, trigger);
            }
        }
        while (merged.size() > MOST) {
            merged.remove(dispensable(merged));
        }
        return merged;
    }

    private static int dispensable(List<Trigger> triggers) {
        for (int i = 0; i < triggers.size(); i++) {
            Trigger old = triggers.get(i);
            if (triggers.subList(i + 1, triggers.size()).stream().anyMatch(later -> isLike(old, later))) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isLike(Trigger old, Trigger later) {
        return later.type() == old.type()
                && Boolean.TRUE.equals(later.withdrawn()) == Boolean.TRUE.equals(old.withdrawn());
    }

    private static Trigger shortened(Trigger trigger) {
        return new Trigger(
                trigger.type(),
                Shortened.of(trigger.evidence(), MOST_BYTES_OF_EVIDENCE),
                trigger.detector(),
                trigger.confidence(),
                trigger.time(),
                trigger.eventId(),
                trigger.withdrawn());
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
