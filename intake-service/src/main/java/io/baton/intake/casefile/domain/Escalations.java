package io.baton.intake.casefile.domain;

import io.baton.contracts.EscalationStatus;
import io.baton.contracts.Lists;
import io.baton.contracts.TriggerType;
import io.baton.contracts.escalation.EarlierEscalation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The escalations of a case as intake sees them: at most one is open.
 *
 * @param open or null
 * @param earlier closed ones, in the order in which they closed
 * @param fired the triggers that were told, in the order of telling
 */
public record Escalations(OpenEscalation open, List<EarlierEscalation> earlier, List<FiredTrigger> fired) {
    static final Escalations NONE = new Escalations(null, List.of(), List.of());

    private static final int MOST_FIRED = 200;

    public Escalations {
        earlier = Lists.copy(earlier);
        fired = Lists.copy(fired);
    }

    /** True for an escalation that is or was of this case. */
    boolean knows(UUID escalationId) {
        return open != null && open.escalationId().equals(escalationId)
                || earlier.stream().anyMatch(closed -> closed.escalationId().equals(escalationId));
    }

    Escalations opened(UUID escalationId, Instant requestedAt, EscalationStatus status, long told) {
        return new Escalations(new OpenEscalation(escalationId, requestedAt, status, told), earlier, fired);
    }

    Escalations fired(FiredTrigger trigger) {
        List<FiredTrigger> all = new ArrayList<>(fired);
        all.add(trigger);
        return new Escalations(
                open, earlier, all.size() <= MOST_FIRED ? all : all.subList(all.size() - MOST_FIRED, all.size()));
    }

    Escalations told(EscalationStatus status, long sequence) {
        return new Escalations(open.told(status, sequence), earlier, fired);
    }

    /** With the open one closed; never before it was asked for. */
    Escalations closed(Instant at, String outcome) {
        Instant closedAt = at.isBefore(open.requestedAt()) ? open.requestedAt() : at;
        List<TriggerType> types = fired.stream()
                .filter(trigger -> trigger.escalationId().equals(open.escalationId()))
                .map(trigger -> trigger.trigger().type())
                .distinct()
                .toList();
        List<EarlierEscalation> all = new ArrayList<>(earlier);
        all.add(new EarlierEscalation(open.escalationId(), open.requestedAt(), closedAt, outcome, types));
        return new Escalations(null, all, fired);
    }

    /** The latest trigger of a type about something that was told and not withdrawn. */
    Optional<FiredTrigger> lastStanding(TriggerType type, String about) {
        return fired.stream().filter(each -> each.isStanding(type, about)).reduce((first, second) -> second);
    }

    /** With the triggers of a type about something marked as withdrawn. */
    Escalations withdrawn(TriggerType type, String about) {
        return new Escalations(
                open,
                earlier,
                fired.stream()
                        .map(each -> each.isStanding(type, about) ? each.withdrawn() : each)
                        .toList());
    }

    /** The moment of the latest event that set off a trigger of a type, in any escalation. */
    Optional<Moment> lastOf(TriggerType type) {
        return fired.stream()
                .filter(each -> each.trigger().type() == type)
                .map(FiredTrigger::at)
                .max(Moment::compareTo);
    }
}
