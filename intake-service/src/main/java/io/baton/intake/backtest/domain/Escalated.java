package io.baton.intake.backtest.domain;

import io.baton.contracts.Lists;
import io.baton.contracts.Trigger;
import io.baton.contracts.TriggerType;
import io.baton.intake.casefile.domain.CaseFile;
import io.baton.intake.casefile.domain.Escalations;
import io.baton.intake.casefile.domain.FiredTrigger;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What of a case was escalated.
 *
 * @param count how many escalations were asked for
 * @param triggers that they were told, in the order of telling
 */
public record Escalated(int count, List<Trigger> triggers) {
    /** Nothing. */
    public static final Escalated NOTHING = new Escalated(0, List.of());

    public Escalated {
        triggers = Lists.copy(triggers);
    }

    /** What a case tells; null: a case that never began. */
    public static Escalated of(CaseFile file) {
        if (file == null) {
            return NOTHING;
        }
        Escalations escalations = file.escalations();
        int count = escalations.earlier().size() + (escalations.open() == null ? 0 : 1);
        return new Escalated(
                count, escalations.fired().stream().map(FiredTrigger::trigger).toList());
    }

    /** Whether there was any. */
    public boolean any() {
        return count > 0;
    }

    /** The types of its triggers. */
    public Set<TriggerType> types() {
        Set<TriggerType> types = EnumSet.noneOf(TriggerType.class);
        triggers.forEach(trigger -> types.add(trigger.type()));
        return types;
    }

    /** Whether the same was told at the same times of as many; words of evidence and confidence may differ. */
    boolean sameAs(Escalated other) {
        return count == other.count && told().equals(other.told());
    }

    private List<Told> told() {
        return triggers.stream().map(Told::of).toList();
    }

    private record Told(TriggerType type, String detector, String eventId, Instant time) {
        static Told of(Trigger trigger) {
            return new Told(trigger.type(), trigger.detector(), trigger.eventId(), trigger.time());
        }
    }
}
