package io.baton.intake.casefile.domain;

import io.baton.contracts.EmittedTypes;
import io.baton.contracts.EscalationStatus;
import io.baton.contracts.Ids;
import io.baton.contracts.Trigger;
import io.baton.contracts.escalation.CaseSnapshot;
import io.baton.contracts.escalation.EscalationRequested;
import io.baton.contracts.escalation.TriggerAdded;
import io.baton.intake.clock.domain.Clocks;
import io.baton.intake.detection.domain.Finding;
import io.baton.intake.policy.domain.PolicyVersions;
import java.util.List;
import java.util.UUID;

/** Asks routing for an escalation for what one cause showed, or tells the open one of it. */
final class Requests {
    private final PolicyVersions policies;
    private final EmissionLog log;
    private final Moment at;
    private final String causationId;

    /**
     * @param log bears the same cause
     * @param at when it happened
     */
    Requests(PolicyVersions policies, EmissionLog log, Moment at, String causationId) {
        this.policies = policies;
        this.log = log;
        this.at = at;
        this.causationId = causationId;
    }

    /** The case with an escalation for these reasons; the same when there are none. */
    CaseFile ask(CaseFile file, List<Finding> reasons) {
        return reasons.isEmpty() ? file : ask(file, reasons, CaseClocks.of(file, policies));
    }

    /**
     * The same for who has read the clocks already.
     *
     * @param clocks of the case as they stand
     */
    CaseFile ask(CaseFile file, List<Finding> reasons, Clocks clocks) {
        if (reasons.isEmpty()) {
            return file;
        }
        CaseSnapshot snapshot = Snapshots.of(file, clocks);
        return file.escalations().open() == null ? requested(file, reasons, snapshot) : added(file, reasons, snapshot);
    }

    private CaseFile requested(CaseFile file, List<Finding> reasons, CaseSnapshot snapshot) {
        UUID escalationId = Ids.escalationId(file.caseId(), causationId);
        Escalations escalations = file.escalations().opened(escalationId, at.time(), EscalationStatus.REQUESTED, 0);
        List<Trigger> triggers = reasons.stream().map(this::trigger).toList();
        log.addWithSnapshot(
                escalationId,
                EmittedTypes.ESCALATION_REQUESTED,
                "",
                new EscalationRequested(escalationId, file.caseId(), triggers, snapshot, file.historic()));
        return file.with(remembered(escalations, file, reasons, escalationId));
    }

    private CaseFile added(CaseFile file, List<Finding> reasons, CaseSnapshot snapshot) {
        UUID escalationId = file.escalations().open().escalationId();
        for (Finding reason : reasons) {
            log.addWithSnapshot(
                    escalationId,
                    EmittedTypes.ESCALATION_TRIGGER_ADDED,
                    reason.type() + "#" + reason.detector() + "#" + reason.about(),
                    new TriggerAdded(escalationId, file.caseId(), trigger(reason), snapshot, file.historic()));
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
                at.time(),
                causationId,
                false);
    }
}
