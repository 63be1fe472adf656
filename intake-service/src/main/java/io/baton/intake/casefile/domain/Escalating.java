package io.baton.intake.casefile.domain;

import io.baton.contracts.EmittedTypes;
import io.baton.contracts.EscalationStatus;
import io.baton.contracts.contact.ContactEvent;
import io.baton.contracts.escalation.CaseChange;
import io.baton.intake.detection.domain.Finding;
import io.baton.intake.policy.domain.PolicyVersions;
import io.baton.intake.prediction.domain.Prediction;
import java.util.List;
import java.util.UUID;

/** What an event means for the escalations of its case: one asked for, told a further trigger or a change, closed. */
final class Escalating {
    private final PolicyVersions policies;
    private final ContactEvent event;
    private final Moment at;
    private final EmissionLog log;

    Escalating(PolicyVersions policies, ContactEvent event, Moment at, EmissionLog log) {
        this.policies = policies;
        this.event = event;
        this.at = at;
        this.log = log;
    }

    /** @param likely a prediction that is worth telling, or null */
    CaseFile step(CaseFile before, CaseFile after, Detected detected, Prediction likely, boolean turnsLive) {
        CaseFile file = after;
        if (file.escalations().open() != null) {
            tellChanges(before, file, detected, turnsLive);
            if (Changes.closes(before, file, event, at)) {
                file = file.with(file.escalations().closed(event.time(), EscalationStatus.RESOLVED.name()));
            }
        }
        List<Finding> reasons = Reasons.toTell(file, event, at, detected, likely, policies.currentPolicy());
        return new Requests(policies, log, at, event.causationId()).ask(file, reasons);
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
}
