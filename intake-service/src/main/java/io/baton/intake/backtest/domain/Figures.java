package io.baton.intake.backtest.domain;

import io.baton.contracts.TriggerType;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What was counted of the cases that were compared.
 *
 * @param cases how many these are
 * @param escalated cases with at least one escalation
 * @param escalations of all cases
 * @param byTrigger cases with at least one trigger of a type
 * @param changes cases by what changes about them
 * @param recorded cases with at least one escalation when they happened
 * @param differFromRecorded cases that the policy in force escalates otherwise than they were when they happened
 */
public record Figures(
        int cases,
        Count escalated,
        Count escalations,
        Map<TriggerType, Count> byTrigger,
        Map<Change, Integer> changes,
        int recorded,
        int differFromRecorded) {
    /** Of no case at all. */
    public static final Figures NONE = new Figures(
            0, Count.NONE, Count.NONE, Map.of(), Map.of(Change.NEW, 0, Change.GONE, 0, Change.CHANGED, 0), 0, 0);

    public Figures {
        byTrigger = Collections.unmodifiableMap(copy(TriggerType.class, byTrigger));
        changes = Collections.unmodifiableMap(copy(Change.class, changes));
    }

    /** With one case more. */
    Figures with(Comparison one) {
        Escalated before = one.before();
        Escalated after = one.after();
        Map<TriggerType, Count> types = copy(TriggerType.class, byTrigger);
        Set<TriggerType> told = EnumSet.copyOf(before.types());
        told.addAll(after.types());
        told.forEach(type -> types.put(
                type,
                types.getOrDefault(type, Count.NONE)
                        .plus(before.types().contains(type), after.types().contains(type))));
        Map<Change, Integer> changed = copy(Change.class, changes);
        one.change().ifPresent(change -> changed.merge(change, 1, Integer::sum));
        return new Figures(
                cases + 1,
                escalated.plus(before.any(), after.any()),
                escalations.plus(before.count(), after.count()),
                types,
                changed,
                recorded + (one.recorded().any() ? 1 : 0),
                differFromRecorded + (one.differsFromRecorded() ? 1 : 0));
    }

    /** Cases about which anything changes. */
    public int changed() {
        return changes.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static <K extends Enum<K>, V> Map<K, V> copy(Class<K> keys, Map<K, V> map) {
        Map<K, V> copy = new EnumMap<>(keys);
        copy.putAll(map);
        return copy;
    }
}
