package io.baton.metrics.facts.domain;

import io.baton.contracts.Dimensions;
import io.baton.contracts.EmittedData;
import io.baton.contracts.EscalationStatus;
import io.baton.contracts.Trigger;
import io.baton.contracts.TriggerType;
import io.baton.contracts.escalation.CaseSnapshot;
import io.baton.contracts.escalation.EscalationEventData;
import io.baton.contracts.escalation.EscalationRequested;
import io.baton.contracts.escalation.EscalationRouted;
import io.baton.contracts.escalation.EscalationView;
import io.baton.contracts.escalation.TriggerAdded;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What {@code escalation-requests} and {@code escalation-events} tell about one escalation. Each topic's events are folded
 * by themselves and put together afterwards, so nothing orders the two; an escalation that only one of them knows is
 * complete as far as that topic tells.
 *
 * @param caseId null before the first event
 * @param requestedAt null while neither topic told
 * @param caseOpenedAt the earliest moment of the case in any snapshot; null while there was none
 * @param triggers all types that set it off or were added
 * @param dimensions of the case: as routing has them, before that as the request had them; null before either
 * @param sequence of routing's event that gave {@code routing}; -1 before the first
 * @param routing what routing's newest event says, null before the first
 * @param mergedInto the escalation that this one, asked for by intake, became part of; null when it is one of its own
 */
public record EscalationFacts(
        UUID escalationId,
        UUID caseId,
        Instant requestedAt,
        Instant caseOpenedAt,
        Set<TriggerType> triggers,
        Dimensions dimensions,
        long sequence,
        Routing routing,
        UUID mergedInto) {
    public EscalationFacts {
        triggers = Set.copyOf(triggers);
    }

    /**
     * Where routing has the escalation.
     *
     * @param agent null while nobody was offered it
     * @param acceptedAt null while nobody accepted
     * @param closedAt resolved or returned, null while open
     */
    public record Routing(
            EscalationStatus status,
            String team,
            String level,
            String agent,
            String priority,
            List<String> kinds,
            List<String> rules,
            Instant acceptedAt,
            Instant closedAt) {
        public Routing {
            kinds = List.copyOf(kinds);
            rules = List.copyOf(rules);
        }
    }

    /** An escalation of which nothing is known yet. */
    public static EscalationFacts unknown(UUID escalationId) {
        return new EscalationFacts(escalationId, null, null, null, Set.of(), null, -1, null, null);
    }

    /** True until routing is known to have resolved or returned it. */
    boolean isOpen() {
        return routing == null || routing.closedAt == null;
    }

    /** When it was resolved; empty while it is open and when it was returned. */
    Optional<Instant> resolvedAt() {
        return routing != null && routing.status == EscalationStatus.RESOLVED
                ? Optional.ofNullable(routing.closedAt)
                : Optional.empty();
    }

    /** Which escalation intake tells of with an event; null when it tells of none or nothing that is measured. */
    public static UUID askedForBy(EmittedData data) {
        if (data instanceof EscalationRequested requested) {
            return requested.escalationId();
        }
        return data instanceof TriggerAdded added ? added.escalationId() : null;
    }

    /** Which escalations routing tells of with an event: its own, and those that became part of it. */
    public static Set<UUID> routedBy(EmittedData data) {
        Set<UUID> subjects = new HashSet<>();
        if (data instanceof EscalationEventData happened) {
            subjects.add(happened.escalation().escalationId());
        }
        if (data instanceof EscalationRouted routed) {
            subjects.addAll(routed.mergedRequests());
        }
        return subjects;
    }

    /** What two tell about the same escalation, each from events of its own; no matter who is first. */
    EscalationFacts and(EscalationFacts other) {
        EscalationFacts newer = sequence >= other.sequence ? this : other;
        EscalationFacts older = newer == this ? other : this;
        Set<TriggerType> all = new TreeSet<>(triggers);
        all.addAll(other.triggers);
        return new EscalationFacts(
                escalationId,
                caseId,
                Earliest.of(requestedAt, other.requestedAt),
                Earliest.of(caseOpenedAt, other.caseOpenedAt),
                all,
                newer.dimensions == null ? older.dimensions : newer.dimensions,
                newer.sequence,
                newer.routing,
                mergedInto == null ? other.mergedInto : mergedInto);
    }

    /** The facts with one more event; an event that tells nothing about an escalation leaves them as they are. */
    public EscalationFacts with(FactEvent event) {
        EmittedData data = event.data();
        if (data instanceof EscalationRouted routed && routed.mergedRequests().contains(escalationId)) {
            return merged(routed.escalation());
        }
        if (data instanceof EscalationRequested requested) {
            return at(event.time()).asked(requested.caseId(), requested.triggers(), requested.snapshot());
        }
        if (data instanceof TriggerAdded added) {
            return asked(added.caseId(), List.of(added.trigger()), added.snapshot());
        }
        if (data instanceof EscalationEventData happened) {
            EscalationFacts seen = happened instanceof EscalationRouted routed ? opened(routed.snapshot()) : this;
            return seen.happened(event.sequence(), happened.escalation());
        }
        return this;
    }

    private EscalationFacts merged(EscalationView into) {
        return new EscalationFacts(
                escalationId,
                into.caseId(),
                requestedAt,
                caseOpenedAt,
                triggers,
                dimensions,
                sequence,
                routing,
                into.escalationId());
    }

    private EscalationFacts at(Instant time) {
        Instant earliest = Earliest.of(requestedAt, time);
        return new EscalationFacts(
                escalationId, caseId, earliest, caseOpenedAt, triggers, dimensions, sequence, routing, mergedInto);
    }

    private EscalationFacts opened(CaseSnapshot snapshot) {
        Instant earliest = Earliest.of(caseOpenedAt, micros(snapshot.openedAt()));
        return new EscalationFacts(
                escalationId, caseId, requestedAt, earliest, triggers, dimensions, sequence, routing, mergedInto);
    }

    private EscalationFacts asked(UUID ofCase, List<Trigger> by, CaseSnapshot snapshot) {
        EscalationFacts opened = opened(snapshot);
        return new EscalationFacts(
                escalationId,
                ofCase,
                requestedAt,
                opened.caseOpenedAt,
                union(by),
                dimensionsOf(snapshot),
                sequence,
                routing,
                mergedInto);
    }

    private EscalationFacts happened(long newSequence, EscalationView view) {
        EscalationFacts requested = at(micros(view.requestedAt()));
        boolean newer = newSequence > sequence;
        return new EscalationFacts(
                escalationId,
                view.caseId(),
                requested.requestedAt,
                caseOpenedAt,
                union(view.triggers()),
                newer ? view.dimensions() : dimensions,
                Math.max(newSequence, sequence),
                newer ? routingOf(view) : routing,
                mergedInto);
    }

    private Set<TriggerType> union(Collection<Trigger> more) {
        Set<TriggerType> all = new TreeSet<>(triggers);
        more.forEach(trigger -> all.add(trigger.type()));
        return all;
    }

    private static Routing routingOf(EscalationView view) {
        return new Routing(
                view.status(),
                view.team(),
                view.level().name(),
                view.agent(),
                view.priority().name(),
                view.kinds().stream().map(Enum::name).toList(),
                view.rules(),
                micros(view.acceptedAt()),
                micros(view.closedAt()));
    }

    /** As far as the database keeps it; null stays null. */
    private static Instant micros(Instant time) {
        return time == null ? null : time.truncatedTo(ChronoUnit.MICROS);
    }

    private static Dimensions dimensionsOf(CaseSnapshot snapshot) {
        return new Dimensions(
                snapshot.source(),
                snapshot.channel(),
                snapshot.brand(),
                snapshot.customer() == null ? null : snapshot.customer().id(),
                snapshot.customer() == null ? null : snapshot.customer().tier(),
                snapshot.customer() == null ? null : snapshot.customer().region(),
                snapshot.language(),
                snapshot.issueType(),
                snapshot.product(),
                snapshot.severity(),
                snapshot.team(),
                snapshot.agent(),
                snapshot.level());
    }
}
