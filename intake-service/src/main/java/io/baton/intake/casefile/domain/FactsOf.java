package io.baton.intake.casefile.domain;

import io.baton.contracts.contact.ApprovalNeeded;
import io.baton.contracts.contact.AttemptFailed;
import io.baton.contracts.contact.CaseAssigned;
import io.baton.contracts.contact.CaseOpened;
import io.baton.contracts.contact.CaseReopened;
import io.baton.contracts.contact.CaseResolved;
import io.baton.contracts.contact.ContactData;
import io.baton.contracts.contact.ContactEvent;
import io.baton.contracts.contact.MessagePosted;
import io.baton.contracts.contact.SurveyAnswered;

/** Enters the facts of an event into a case. */
final class FactsOf {
    private FactsOf() {}

    static CaseFile applied(CaseFile file, ContactEvent event, Moment at, Detected detected) {
        Facts facts = file.facts().seen(at);
        Lifecycle lifecycle = file.lifecycle();
        History history = file.history();
        ContactData data = event.data();
        if (data instanceof CaseOpened opened) {
            facts = facts.opened(at, opened);
        } else if (data instanceof CaseAssigned assigned) {
            facts = facts.assigned(at, assigned);
        } else if (data instanceof MessagePosted message) {
            facts = facts.said(at, message);
            History said = history.said(at, message, detected.sentimentScore());
            history =
                    AbuseSteps.in(detected).map(abuse -> said.abused(at, abuse)).orElse(said);
        } else if (data instanceof AttemptFailed attempt) {
            history = history.tried(at, new Attempt(attempt.action(), attempt.by(), attempt.outcome()));
        } else if (data instanceof ApprovalNeeded approval) {
            history = history.needed(at, approval);
        } else if (data instanceof SurveyAnswered survey) {
            history = history.answered(at, new Survey(survey.csat(), survey.nps()));
        } else if (data instanceof CaseResolved resolved) {
            lifecycle = lifecycle.with(at, new Turn(true, resolved.by()));
        } else if (data instanceof CaseReopened) {
            lifecycle = lifecycle.with(at, new Turn(false, null));
        }
        return file.with(facts, lifecycle, history).with(file.clocking().upTo(event.time()));
    }
}
