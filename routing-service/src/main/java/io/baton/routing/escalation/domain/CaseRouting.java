package io.baton.routing.escalation.domain;

import io.baton.contracts.Actor;
import io.baton.contracts.AuthorKind;
import io.baton.contracts.Emitted;
import io.baton.contracts.EmittedTypes;
import io.baton.contracts.Ids;
import io.baton.contracts.Trigger;
import io.baton.contracts.escalation.CaseChange;
import io.baton.contracts.escalation.CaseChanged;
import io.baton.contracts.escalation.CaseSnapshot;
import io.baton.contracts.escalation.EscalationQueued;
import io.baton.contracts.escalation.EscalationRequested;
import io.baton.contracts.escalation.EscalationResolved;
import io.baton.contracts.escalation.EscalationRouted;
import io.baton.contracts.escalation.TriggerAdded;
import io.baton.routing.matrix.domain.Decision;
import io.baton.routing.matrix.domain.Facts;
import io.baton.routing.matrix.domain.MatrixVersions;
import io.baton.routing.matrix.domain.SetOffBy;
import java.util.List;
import java.util.UUID;

/**
 * What the events of intake do to a case. An event that intake sent before one already heard is dropped, but for a
 * request, which may come late out of a dead letter; the same event twice changes nothing. What names an escalation that is
 * closed or was merged counts for the case's open one. A request that meets an open escalation becomes part of it, and
 * {@code routed} tells so by its id.
 */
public final class CaseRouting {
    private static final String ROUTING = "routing";
    /** What 20 000 characters take at most. */
    private static final int MOST_BYTES_OF_RESOLUTION = 20_000 * 6;

    private final MatrixVersions matrices;

    public CaseRouting(MatrixVersions matrices) {
        this.matrices = matrices;
    }

    /** Whether an event makes sense at this point: only a request may be the first that is heard of a case. */
    public static boolean isUnderstood(EscalatedCase file, Emitted event) {
        return file.isKnown() || event.data() instanceof EscalationRequested;
    }

    /** The case after an event of {@code escalation-requests}; see {@link #isUnderstood}. */
    public Progress apply(EscalatedCase file, Emitted event) {
        if (event.sequence() < file.heard() && !(event.data() instanceof EscalationRequested)) {
            return Progress.nothing(file);
        }
        EscalatedCase heard = file.hearing(Math.max(file.heard(), event.sequence()));
        Cause cause = new Cause(event.time(), event.asCause());
        if (event.data() instanceof EscalationRequested requested) {
            return requested(heard, requested, cause);
        }
        if (event.data() instanceof TriggerAdded added) {
            return triggerAdded(heard, added, cause);
        }
        return event.data() instanceof CaseChanged changed
                ? caseChanged(heard, changed, cause)
                : Progress.nothing(heard);
    }

    private Progress requested(EscalatedCase file, EscalationRequested event, Cause cause) {
        if (file.closed().contains(event.escalationId())) {
            return Progress.nothing(file);
        }
        CaseSnapshot snapshot = SnapshotBounds.within(event.snapshot());
        return file.openEscalation()
                .map(open -> open.merging(event.escalationId()))
                .map(open -> furtherTriggers(file, open, event.triggers(), snapshot, event.historic(), cause))
                .orElseGet(
                        () -> opened(file, event.escalationId(), event.triggers(), snapshot, event.historic(), cause));
    }

    private Progress triggerAdded(EscalatedCase file, TriggerAdded event, Cause cause) {
        List<Trigger> triggers = List.of(event.trigger());
        CaseSnapshot snapshot = SnapshotBounds.within(event.snapshot());
        UUID successor = Ids.successorId(event.escalationId(), cause.causationId());
        return file.openEscalation()
                .map(open -> furtherTriggers(file, open, triggers, snapshot, event.historic(), cause))
                .orElseGet(() -> opened(file, successor, triggers, snapshot, event.historic(), cause));
    }

    private Progress opened(
            EscalatedCase file, UUID id, List<Trigger> asked, CaseSnapshot snapshot, boolean historic, Cause cause) {
        List<Trigger> triggers = TriggerMerge.merged(List.of(), asked);
        SetOffBy setOffBy = SetOffBy.of(triggers);
        Facts facts = Facts.of(triggers, setOffBy, snapshot, historic);
        int version = matrices.current();
        Decision decision = matrices.version(version).decide(facts);
        Escalation escalation = new Escalation(
                id,
                file.caseId(),
                new EscalationState.Requested(),
                decision.team(),
                triggers,
                setOffBy,
                facts,
                List.of(),
                decision,
                snapshot,
                List.of(),
                0,
                cause.time(),
                null,
                null,
                historic,
                version,
                false,
                List.of());
        Telling telling = new Telling(file, escalation, cause);
        telling.notes("requested", ROUTING, TriggerMerge.named(triggers));
        tellRouted(telling);
        toQueue(telling, "Waits for " + decision.team());
        return telling.ends();
    }

    private Progress furtherTriggers(
            EscalatedCase file,
            Escalation open,
            List<Trigger> further,
            CaseSnapshot snapshot,
            boolean historic,
            Cause cause) {
        Telling telling = new Telling(file, open.with(snapshot), cause);
        List<Trigger> triggers = TriggerMerge.merged(open.triggers(), further);
        boolean merges = !open.mergedRequests().equals(file.open().mergedRequests());
        if (merges || !triggers.equals(open.triggers())) {
            telling.notes("trigger-added", ROUTING, TriggerMerge.named(further));
            decideAnew(telling, triggers, snapshot);
        }
        turnLive(telling, historic);
        return telling.ends();
    }

    private void decideAnew(Telling telling, List<Trigger> triggers, CaseSnapshot snapshot) {
        Escalation open = telling.escalation();
        Facts facts = Facts.of(triggers, open.setOffBy(), snapshot, open.historic());
        Decision decision = matrices.version(open.matrixVersion())
                .decide(facts, open.decision().explanation());
        telling.becomes(open.decided(triggers, facts, decision, snapshot));
        tellRouted(telling);
        if (open.state() instanceof EscalationState.Offered && !decision.sameReceiver(open.decision())) {
            toQueue(telling, "The offer is withdrawn: somebody else is needed now");
        }
    }

    private Progress caseChanged(EscalatedCase file, CaseChanged event, Cause cause) {
        if (file.open() == null) {
            return Progress.nothing(file);
        }
        Escalation open = file.open();
        Telling telling = new Telling(file, open.with(CaseUpdate.applied(open.snapshot(), event)), cause);
        if (event.change() == CaseChange.RESOLVED) {
            closeWithCase(telling, event);
        } else {
            if (event.change() == CaseChange.REOPENED) {
                telling.notes("case-reopened", ROUTING, event.text());
            }
            withdraw(telling, event.withdrawnTrigger());
            turnLive(telling, event.historic());
        }
        return telling.ends();
    }

    /** A late event disproved a reason. The decision stands: whoever has the case has it, and sees that it is withdrawn. */
    private static void withdraw(Telling telling, String eventId) {
        Escalation without = telling.escalation().withdrawn(eventId);
        if (!without.triggers().equals(telling.escalation().triggers())) {
            telling.becomes(without);
            telling.notes("trigger-withdrawn", ROUTING, "A late event disproved it");
        }
    }

    private static void closeWithCase(Telling telling, CaseChanged event) {
        Actor by = event.by() == null ? new Actor(AuthorKind.AGENT, null, null) : Shortened.actor(event.by());
        String resolution = Shortened.of(event.text(), MOST_BYTES_OF_RESOLUTION);
        if (telling.escalation().state().closeWithCase(by, resolution) instanceof Transition.Moved moved) {
            telling.moves(moved.next());
            telling.tells(
                    EmittedTypes.ESCALATION_RESOLVED,
                    CaseUpdate.named(by),
                    "The case was resolved",
                    view -> new EscalationResolved(view, by, resolution));
        }
    }

    private static void turnLive(Telling telling, boolean historic) {
        if (!historic && telling.escalation().historic()) {
            telling.becomes(telling.escalation().live());
            if (telling.escalation().state() instanceof EscalationState.Queued) {
                tellQueued(telling, "The case has turned live");
            }
        }
    }

    private static void tellRouted(Telling telling) {
        Escalation decided = telling.escalation();
        Decision decision = decided.decision();
        telling.tells(
                EmittedTypes.ESCALATION_ROUTED,
                ROUTING,
                decided.team() + ", " + decision.level() + ", " + decision.priority() + " by "
                        + String.join(", ", decision.rules()),
                view -> new EscalationRouted(
                        view, Explained.of(decision), decided.snapshot(), decided.mergedRequests()));
    }

    private static void toQueue(Telling telling, String reason) {
        if (telling.escalation().state().queue() instanceof Transition.Moved moved) {
            telling.moves(moved.next());
            tellQueued(telling, reason);
        }
    }

    private static void tellQueued(Telling telling, String reason) {
        telling.tells(EmittedTypes.ESCALATION_QUEUED, ROUTING, reason, view -> new EscalationQueued(view, reason));
    }
}
