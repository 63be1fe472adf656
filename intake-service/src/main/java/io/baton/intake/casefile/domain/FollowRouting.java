package io.baton.intake.casefile.domain;

import io.baton.contracts.Emitted;
import io.baton.contracts.EmittedTypes;
import io.baton.contracts.EscalationStatus;
import io.baton.contracts.Trigger;
import io.baton.contracts.escalation.CaseChange;
import io.baton.contracts.escalation.CaseChanged;
import io.baton.contracts.escalation.EscalationEventData;
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
    public static CaseStep to(CaseFile before, Emitted event) {
        if (!(event.data() instanceof EscalationEventData data)) {
            throw new IllegalArgumentException(event.type() + " is not about an escalation");
        }
        EscalationView view = data.escalation();
        OpenEscalation open = before.escalations().open();
        if (open != null && open.escalationId().equals(view.escalationId())) {
            return new CaseStep(followed(before, event, view), null, List.of());
        }
        boolean successor = event.type().equals(EmittedTypes.ESCALATION_ROUTED)
                && !before.escalations().knows(view.escalationId());
        return successor ? adopted(before, event, view) : new CaseStep(before, null, List.of());
    }

    private static CaseFile followed(CaseFile before, Emitted event, EscalationView view) {
        if (!closed(view.status())) {
            return before.with(before.escalations().told(view.status(), event.sequence()));
        }
        return before.with(
                before.escalations().closed(event.time(), view.status().name()));
    }

    /** A trigger reached routing after it had closed the escalation; routing made another, which intake takes over. */
    private static CaseStep adopted(CaseFile before, Emitted event, EscalationView view) {
        Escalations freed = before.escalations().open() == null
                ? before.escalations()
                : before.escalations().closed(event.time(), EscalationStatus.RESOLVED.name());
        Escalations taken = freed.opened(view.escalationId(), view.requestedAt(), view.status(), event.sequence());
        int cycle = before.currentCycle().number();
        for (Trigger trigger : view.triggers()) {
            taken = taken.fired(toldAgain(before, trigger, cycle, view));
        }
        CaseFile after = before.with(taken);
        Moment requested = new Moment(view.requestedAt(), "");
        return before.lifecycle().resolvedAfter(requested) && before.status() == CaseStatus.RESOLVED
                ? resolvedMeanwhile(after, event)
                : new CaseStep(after, null, List.of());
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
        return new CaseStep(after.emitted(log.sequence()), null, log.emissions());
    }

    /** The trigger as it was told to the escalation that had closed, now of its successor. */
    private static FiredTrigger toldAgain(CaseFile file, Trigger trigger, int cycle, EscalationView view) {
        return file.escalations().fired().stream()
                .filter(fired -> fired.trigger().eventId().equals(trigger.eventId())
                        && fired.trigger().type() == trigger.type()
                        && fired.trigger().detector().equals(trigger.detector()))
                .findFirst()
                .map(fired -> new FiredTrigger(trigger, fired.at(), fired.about(), cycle, view.escalationId()))
                .orElseGet(() ->
                        new FiredTrigger(trigger, new Moment(trigger.time(), ""), "", cycle, view.escalationId()));
    }

    private static boolean closed(EscalationStatus status) {
        return status == EscalationStatus.RESOLVED || status == EscalationStatus.RETURNED;
    }
}
