package io.baton.intake.casefile.domain;

import io.baton.contracts.EscalationStatus;
import io.baton.contracts.Lists;
import io.baton.contracts.Trigger;
import io.baton.contracts.TriggerType;
import io.baton.contracts.escalation.EarlierEscalation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The escalations of a case as intake sees them: at most one is open.
 *
 * @param open or null
 * @param earlier closed ones, in the order in which they closed
 * @param fired the triggers that were told, in the order of telling
 */
public record Escalations(OpenEscalation open, List<EarlierEscalation> earlier, List<FiredTrigger> fired) {
    /** None at all. */
    public static final Escalations NONE = new Escalations(null, List.of(), List.of());

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
        List<TriggerType> types = typesOf(open.escalationId(), fired);
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

    /** With what was asked for under these ids as parts of another escalation: none of them was one of its own. */
    Escalations merged(Collection<UUID> requests, UUID into) {
        return new Escalations(
                open != null && requests.contains(open.escalationId()) ? null : open,
                earlier.stream()
                        .filter(closed -> !requests.contains(closed.escalationId()))
                        .toList(),
                fired.stream()
                        .map(each -> requests.contains(each.escalationId()) ? each.of(into) : each)
                        .toList());
    }

    /**
     * With triggers that an escalation has, as routing tells: each counts once, for this escalation and not for the closed
     * one that it was told to.
     *
     * @param cycle of the case, for a trigger that was never told
     */
    Escalations having(List<Trigger> triggers, UUID escalationId, int cycle) {
        Set<UUID> lost = new HashSet<>();
        List<FiredTrigger> now = new ArrayList<>(fired.size());
        for (FiredTrigger each : fired) {
            boolean had = triggers.stream().anyMatch(each::isFor);
            if (had) {
                lost.add(each.escalationId());
            }
            now.add(had ? each.of(escalationId) : each);
        }
        List<EarlierEscalation> left = earlier.stream()
                .map(closed -> lost.contains(closed.escalationId()) ? without(closed, now) : closed)
                .toList();
        Escalations having = new Escalations(open, left, now);
        for (Trigger trigger : triggers) {
            if (fired.stream().noneMatch(each -> each.isFor(trigger))) {
                having = having.fired(
                        new FiredTrigger(trigger, new Moment(trigger.time(), ""), "", cycle, escalationId));
            }
        }
        return having;
    }

    /** Without the types of which it has no trigger any more. */
    private static EarlierEscalation without(EarlierEscalation closed, List<FiredTrigger> fired) {
        List<TriggerType> types = typesOf(closed.escalationId(), fired);
        return new EarlierEscalation(
                closed.escalationId(),
                closed.requestedAt(),
                closed.closedAt(),
                closed.outcome(),
                closed.triggers().stream().filter(types::contains).toList());
    }

    private static List<TriggerType> typesOf(UUID escalationId, List<FiredTrigger> fired) {
        return fired.stream()
                .filter(trigger -> trigger.escalationId().equals(escalationId))
                .map(trigger -> trigger.trigger().type())
                .distinct()
                .toList();
    }

    /** The moment of the latest event that set off a trigger of a type, in any escalation. */
    Optional<Moment> lastOf(TriggerType type) {
        return fired.stream()
                .filter(each -> each.trigger().type() == type)
                .map(FiredTrigger::at)
                .max(Moment::compareTo);
    }
}
