package io.baton.intake.casefile.domain;

import io.baton.contracts.EmittedTypes;
import io.baton.contracts.EscalationFollowed;
import io.baton.contracts.EscalationStatus;
import io.baton.contracts.escalation.CaseChange;
import io.baton.contracts.escalation.CaseChanged;
import io.baton.contracts.escalation.EscalationView;
import io.baton.intake.policy.domain.PolicyVersions;
import java.time.Instant;
import java.util.List;

/** What routing tells about an escalation makes of intake's view of the case. */
public final class FollowRouting {
    private FollowRouting() {}

    /**
     * Applies what routing told. Deadlines of a live case that lie before it are judged first: they are a reason while the
     * escalation is open, and not for another one. A historic case is judged by its own events alone.
     *
     * @param at when it happened
     */
    public static CaseStep to(CaseFile before, EscalationFollowed told, Instant at, PolicyVersions policies) {
        EmissionLog log = new EmissionLog(before, at, told.cause());
        JudgeDeadlines deadlines = new JudgeDeadlines(policies, log, at);
        boolean inOrder = !before.historic() && at.isAfter(before.clocking().judged());
        CaseFile judged = inOrder ? deadlines.told(before.with(before.clocking().upTo(at))) : before;
        return deadlines.step(followed(judged, told, at, log), null);
    }

    private static CaseFile followed(CaseFile file, EscalationFollowed told, Instant at, EmissionLog log) {
        EscalationView view = told.escalation();
        CaseFile before = told.mergedRequests().isEmpty()
                ? file
                : file.with(file.escalations().merged(told.mergedRequests(), view.escalationId()));
        OpenEscalation open = before.escalations().open();
        if (open != null && open.escalationId().equals(view.escalationId())) {
            return moved(before, told, at);
        }
        boolean successor = told.type().equals(EmittedTypes.ESCALATION_ROUTED)
                && !before.escalations().knows(view.escalationId());
        return successor ? adopted(before, told, at, log) : before;
    }

    private static CaseFile moved(CaseFile before, EscalationFollowed told, Instant at) {
        EscalationView view = told.escalation();
        if (!closed(view.status())) {
            return before.with(before.escalations().told(view.status(), told.sequence()));
        }
        return before.with(before.escalations().closed(at, view.status().name()));
    }

    /**
     * A trigger reached routing after it had closed the escalation; routing made another, which intake takes over. What
     * intake has asked for meanwhile reaches routing behind it: it becomes part of the successor, or routing tells of it as
     * an escalation of its own when the successor was closed again before.
     */
    private static CaseFile adopted(CaseFile before, EscalationFollowed told, Instant at, EmissionLog log) {
        EscalationView view = told.escalation();
        Escalations taken = freed(before.escalations(), view, at)
                .opened(view.escalationId(), view.requestedAt(), view.status(), told.sequence())
                .having(
                        view.triggers(),
                        view.escalationId(),
                        before.currentCycle().number());
        CaseFile after = before.with(taken);
        Moment requested = new Moment(view.requestedAt(), "");
        return before.lifecycle().resolvedAfter(requested) && before.status() == CaseStatus.RESOLVED
                ? resolvedMeanwhile(after, at, log)
                : after;
    }

    private static Escalations freed(Escalations escalations, EscalationView view, Instant at) {
        OpenEscalation open = escalations.open();
        if (open == null) {
            return escalations;
        }
        return open.isTold()
                ? escalations.closed(at, EscalationStatus.RESOLVED.name())
                : escalations.merged(List.of(open.escalationId()), view.escalationId());
    }

    /** The case was resolved while the successor was under way: routing is told so, and it is closed here too. */
    private static CaseFile resolvedMeanwhile(CaseFile adopted, Instant at, EmissionLog log) {
        CaseChanged resolved = Changes.resolved(adopted);
        log.add(resolved.escalationId(), EmittedTypes.ESCALATION_CASE_CHANGED, CaseChange.RESOLVED.name(), resolved);
        return adopted.with(adopted.escalations().closed(at, EscalationStatus.RESOLVED.name()));
    }

    private static boolean closed(EscalationStatus status) {
        return status == EscalationStatus.RESOLVED || status == EscalationStatus.RETURNED;
    }
}
