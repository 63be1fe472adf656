package io.baton.intake.casefile.domain;

import io.baton.contracts.Emitted;
import io.baton.contracts.EmittedTypes;
import io.baton.contracts.EscalationStatus;
import io.baton.contracts.escalation.CaseChange;
import io.baton.contracts.escalation.CaseChanged;
import io.baton.contracts.escalation.EscalationEventData;
import io.baton.contracts.escalation.EscalationRouted;
import io.baton.contracts.escalation.EscalationView;
import java.util.List;

/** What routing tells about an escalation makes of intake's view of the case. */
public final class FollowRouting {
    private FollowRouting() {}

    /**
     * Applies an event of routing.
     *
     * @throws IllegalArgumentException when it is not an event about an escalation
     */
    public static CaseStep to(CaseFile file, Emitted event) {
        if (!(event.data() instanceof EscalationEventData data)) {
            throw new IllegalArgumentException(event.type() + " is not about an escalation");
        }
        EscalationView view = data.escalation();
        CaseFile before = event.data() instanceof EscalationRouted routed
                ? file.with(file.escalations().merged(routed.mergedRequests(), view.escalationId()))
                : file;
        OpenEscalation open = before.escalations().open();
        if (open != null && open.escalationId().equals(view.escalationId())) {
            return new CaseStep(followed(before, event, view), null, List.of(), null);
        }
        boolean successor = event.type().equals(EmittedTypes.ESCALATION_ROUTED)
                && !before.escalations().knows(view.escalationId());
        return successor ? adopted(before, event, view) : new CaseStep(before, null, List.of(), null);
    }

    private static CaseFile followed(CaseFile before, Emitted event, EscalationView view) {
        if (!closed(view.status())) {
            return before.with(before.escalations().told(view.status(), event.sequence()));
        }
        return before.with(
                before.escalations().closed(event.time(), view.status().name()));
    }

    /**
     * A trigger reached routing after it had closed the escalation; routing made another, which intake takes over. What
     * intake has asked for meanwhile reaches routing behind it: it becomes part of the successor, or routing tells of it as
     * an escalation of its own when the successor was closed again before.
     */
    private static CaseStep adopted(CaseFile before, Emitted event, EscalationView view) {
        Escalations taken = freed(before.escalations(), event, view)
                .opened(view.escalationId(), view.requestedAt(), view.status(), event.sequence())
                .having(
                        view.triggers(),
                        view.escalationId(),
                        before.currentCycle().number());
        CaseFile after = before.with(taken);
        Moment requested = new Moment(view.requestedAt(), "");
        return before.lifecycle().resolvedAfter(requested) && before.status() == CaseStatus.RESOLVED
                ? resolvedMeanwhile(after, event)
                : new CaseStep(after, null, List.of(), null);
    }

    private static Escalations freed(Escalations escalations, Emitted event, EscalationView view) {
        OpenEscalation open = escalations.open();
        if (open == null) {
            return escalations;
        }
        return open.isTold()
                ? escalations.closed(event.time(), EscalationStatus.RESOLVED.name())
                : escalations.merged(List.of(open.escalationId()), view.escalationId());
    }

    /** The case was resolved while the successor was under way: routing is told so, and it is closed here too. */
    private static CaseStep resolvedMeanwhile(CaseFile adopted, Emitted event) {
        EmissionLog log = new EmissionLog(adopted, event.time(), event.asCause());
        Cycle cycle = adopted.currentCycle();
        CaseChanged resolved = new CaseChanged(
                adopted.escalations().open().escalationId(),
                adopted.caseId(),
                CaseChange.RESOLVED,
                null,
                null,
                null,
                null,
                null,
                cycle.by(),
                null,
                adopted.historic());
        log.add(resolved.escalationId(), EmittedTypes.ESCALATION_CASE_CHANGED, CaseChange.RESOLVED.name(), resolved);
        CaseFile after = adopted.with(adopted.escalations().closed(event.time(), EscalationStatus.RESOLVED.name()));
        return new CaseStep(after.emitted(log.sequence()), null, log.emissions(), null);
    }

    private static boolean closed(EscalationStatus status) {
        return status == EscalationStatus.RESOLVED || status == EscalationStatus.RETURNED;
    }
}
