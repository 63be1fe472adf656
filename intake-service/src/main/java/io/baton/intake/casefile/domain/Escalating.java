package io.baton.intake.casefile.domain;

import io.baton.contracts.EmittedTypes;
import io.baton.contracts.EscalationStatus;
import io.baton.contracts.Ids;
import io.baton.contracts.Trigger;
import io.baton.contracts.contact.ContactEvent;
import io.baton.contracts.escalation.CaseChange;
import io.baton.contracts.escalation.EscalationRequested;
import io.baton.contracts.escalation.TriggerAdded;
import io.baton.intake.detection.domain.Finding;
import io.baton.intake.policy.domain.TriggerPolicy;
import java.util.List;
import java.util.UUID;

/** What an event means for the escalations of its case: one asked for, told a further trigger or a change, closed. */
final class Escalating {
    private final TriggerPolicy policy;
    private final ContactEvent event;
    private final Moment at;
    private final EmissionLog log;

    Escalating(TriggerPolicy policy, ContactEvent event, Moment at, EmissionLog log) {
        this.policy = policy;
        this.event = event;
        this.at = at;
        this.log = log;
    }

    CaseFile step(CaseFile before, CaseFile after, Detected detected, boolean turnsLive) {
        CaseFile file = after;
        if (file.escalations().open() != null) {
            tellChanges(before, file, detected, turnsLive);
            if (Changes.closes(before, file, event, at)) {
                file = file.with(file.escalations().closed(event.time(), EscalationStatus.RESOLVED.name()));
            }
        }
        List<Finding> reasons = Reasons.toTell(file, event, at, detected, policy);
        if (reasons.isEmpty()) {
            return file;
        }
        return file.escalations().open() == null ? requested(file, reasons) : added(file, reasons);
    }

    private void tellChanges(CaseFile before, CaseFile after, Detected detected, boolean turnsLive) {
        UUID escalationId = after.escalations().open().escalationId();
        if (turnsLive) {
            log.add(escalationId, EmittedTypes.ESCALATION_CASE_CHANGED, CaseChange.LIVE.name(), Changes.live(after));
        }
        Changes.of(before, after, event, at, detected)
                .ifPresent(change -> log.add(
                        escalationId,
                        EmittedTypes.ESCALATION_CASE_CHANGED,
                        change.change().name(),
                        change));
    }

    private CaseFile requested(CaseFile file, List<Finding> reasons) {
        UUID escalationId = Ids.escalationId(file.caseId(), event.causationId());
        Escalations escalations = file.escalations().opened(escalationId, event.time(), EscalationStatus.REQUESTED, 0);
        List<Trigger> triggers = reasons.stream().map(this::trigger).toList();
        log.addWithSnapshot(
                escalationId,
                EmittedTypes.ESCALATION_REQUESTED,
                "",
                new EscalationRequested(escalationId, file.caseId(), triggers, Snapshots.of(file), file.historic()));
        return file.with(remembered(escalations, file, reasons, escalationId));
    }

    private CaseFile added(CaseFile file, List<Finding> reasons) {
        UUID escalationId = file.escalations().open().escalationId();
        for (Finding reason : reasons) {
            log.addWithSnapshot(
                    escalationId,
                    EmittedTypes.ESCALATION_TRIGGER_ADDED,
                    reason.type() + "#" + reason.detector() + "#" + reason.about(),
                    new TriggerAdded(
                            escalationId, file.caseId(), trigger(reason), Snapshots.of(file), file.historic()));
        }
        return file.with(remembered(file.escalations(), file, reasons, escalationId));
    }

    private Escalations remembered(Escalations escalations, CaseFile file, List<Finding> reasons, UUID escalationId) {
        int cycle = file.currentCycle().number();
        Escalations all = escalations;
        for (Finding reason : reasons) {
            all = all.fired(new FiredTrigger(trigger(reason), at, reason.about(), cycle, escalationId));
        }
        return all;
    }

    private Trigger trigger(Finding finding) {
        return new Trigger(
                finding.type(),
                finding.evidence(),
                finding.detector(),
                finding.confidence(),
                event.time(),
                event.causationId(),
                false);
    }
}
